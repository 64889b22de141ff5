import { columnOfCell, type SheetRow } from '@definitie-app/core';
import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import sax from 'sax';
import { nl } from '../messages/nl.ts';
import type { Attempt } from '../read-text.ts';

export interface Sheet {
  readonly naam: string;
  /** In order; not the empty ones. */
  readonly rows: readonly SheetRow[];
}

/** What is unpacked may be much larger than the file: this bounds what a small file can cost. */
const MAX_UNPACKED_MB = 64;
const MAX_COLUMNS = 16_384;

const WANTED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** Reads the texts in the sheets of an Excel workbook (Office Open XML, `.xlsx`). Never throws. */
export function readXlsx(bytes: Uint8Array): Attempt<readonly Sheet[]> {
  const files = unpack(bytes);
  if (!files.ok) return files;
  if (!files.value['xl/workbook.xml']) return NO_WORKBOOK;
  try {
    return { ok: true, value: readSheets(files.value) };
  } catch (error) {
    // What is no XML is no workbook either; anything else is a bug of ours, and is told as one.
    return error instanceof SyntaxError ? NO_WORKBOOK : { ok: false, error: nl.unexpected(String(error)) };
  }
}

const NO_WORKBOOK = { ok: false, error: nl.xlsx.notXlsx, isForeign: true } as const;

function unpack(bytes: Uint8Array): Attempt<Unzipped> {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (WANTED.test(name)) size += originalSize;
        return WANTED.test(name) && size <= MAX_UNPACKED_MB * 1024 * 1024;
      },
    });
    return size > MAX_UNPACKED_MB * 1024 * 1024
      ? { ok: false, error: nl.xlsx.tooLarge(MAX_UNPACKED_MB), isForeign: true }
      : { ok: true, value: files };
  } catch {
    // Whatever the library throws at bytes that it cannot unpack.
    return NO_WORKBOOK;
  }
}

type Attributes = Readonly<Record<string, string>>;

interface Handlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads XML; element names come without their prefix. Entities that a document defines itself are refused. */
function readXml(files: Unzipped, path: string, { open, text, close }: Handlers): void {
  const file = files[path];
  if (!file) return;
  const parser = sax.parser(true);
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.onerror = ({ message }) => {
    throw new SyntaxError(message);
  };
  parser.onopentag = ({ name, attributes }) => {
    const texts = Object.entries(attributes).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    );
    open(local(name), Object.fromEntries(texts));
  };
  if (text) {
    parser.ontext = text;
    parser.oncdata = text;
  }
  if (close) parser.onclosetag = (name) => close(local(name));
  parser.write(strFromU8(file)).close();
}

function readSheets(files: Unzipped): readonly Sheet[] {
  const targets = new Map<string, string>();
  readXml(files, 'xl/_rels/workbook.xml.rels', {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const named: { readonly naam: string; readonly path: string }[] = [];
  readXml(files, 'xl/workbook.xml', {
    open: (name, attributes) => {
      const path = targets.get(attributes['r:id'] ?? '');
      if (name === 'sheet' && path) named.push({ naam: attributes.name ?? '', path });
    },
  });
  const shared = readShared(files);
  return named.map(({ naam, path }) => ({ naam, rows: readRows(files, path, shared) }));
}

/** The texts that cells refer to by number. */
function readShared(files: Unzipped): readonly string[] {
  const texts: string[] = [];
  let parts: string[] = [];
  const reading = createTextReading((text) => parts.push(text));
  readXml(files, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') parts = [];
      reading.open(name);
    },
    text: reading.text,
    close: (name) => {
      reading.close(name);
      if (name === 'si') texts.push(parts.join(''));
    },
  });
  return texts;
}

/** Takes the text of `t` elements, except how a word is pronounced. */
const createTextReading = (take: (text: string) => void) => {
  let isText = false;
  let isPhonetic = false;
  return {
    open: (name: string) => {
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text: (text: string) => {
      if (isText) take(text);
    },
    close: (name: string) => {
      if (name === 'rPh') isPhonetic = false;
      isText = false;
    },
  };
};

/** Excel writes signs that XML cannot hold as `_x000D_`. */
const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function readRows(files: Unzipped, path: string, shared: readonly string[]): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let rij = 0;
  let cells = new Map<number, string>();
  let column = -1;
  let type = '';
  let value = '';
  let isValue = false;
  const reading = createTextReading((text) => {
    value += text;
  });
  readXml(files, path, {
    open: (name, { r = '', t = '' }) => {
      if (name === 'row') {
        rij = Number(r) || rij + 1;
        cells = new Map();
        column = -1;
      } else if (name === 'c') {
        column = columnOfCell(r) ?? column + 1;
        type = t;
        value = '';
      }
      isValue = name === 'v';
      reading.open(name);
    },
    text: (text) => {
      if (isValue) value += text;
      reading.text(text);
    },
    close: (name) => {
      isValue = false;
      reading.close(name);
      const said = type === 's' ? (shared[Number(value)] ?? '') : type === 'b' || type === 'e' ? '' : value;
      if (name === 'c' && said !== '' && column < MAX_COLUMNS) cells.set(column, unescapeText(said));
      if (name === 'row' && cells.size > 0) rows.push({ rij, cells });
    },
  });
  return rows;
}
