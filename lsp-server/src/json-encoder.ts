import { Buffer } from 'node:buffer';
import { hexOf } from '@definitie-app/core';
import {
  DocumentDiagnosticReportKind,
  Message,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver/node';
import { sourceOf } from './moved-diagnostic.ts';

/** Fewer are written at once as fast. */
const MIN_LENGTH = 20;
/** Stands for the list of diagnostics while the rest is written. */
const LIST = '\u0000list';
const NOTHING = new Uint8Array();

/**
 * What was written of a diagnostic before, behind a comma: with each key all diagnostics of the document go out, of which one
 * is new.
 */
const written = new WeakMap<object, Uint8Array>();

const write = (one: object): Uint8Array => {
  const known = written.get(one);
  if (known) return known;
  const source = sourceOf(one);
  const text =
    source && 'range' in one
      ? `{"range":${JSON.stringify(one.range)},${restOf(source)}`
      : asAscii(JSON.stringify(one));
  const bytes = Buffer.from(`,${text}`, 'latin1');
  written.set(one, bytes);
  return bytes;
};

/** What diagnostics that moved still say, without the opening brace. */
const rests = new WeakMap<object, string>();

const restOf = (source: object): string => {
  const known = rests.get(source);
  if (known !== undefined) return known;
  const rest = asAscii(JSON.stringify({ ...source, range: undefined })).slice(1);
  rests.set(source, rest);
  return rest;
};

/**
 * The same JSON without characters outside ASCII. One quotation mark such as `‘` in a long message makes an engine such as V8
 * decode and keep all of it in twice the room; without one the client reads it in half the time.
 */
const asAscii = (json: string): string => json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${hexOf(unit)}`);

/** Writes messages as JSON in UTF-8; a diagnostic that is told again is not written again. */
export const jsonEncoder = {
  name: 'application/json',
  encode: async (message: Message): Promise<Uint8Array> => {
    const list = diagnosticsIn(message);
    return list === undefined || list.length < MIN_LENGTH
      ? Buffer.from(JSON.stringify(message))
      : encodeAround(message, list);
  },
};

function diagnosticsIn(message: Message): readonly object[] | undefined {
  const holder = Message.isResponse(message)
    ? message.result
    : Message.isNotification(message) && message.method === PublishDiagnosticsNotification.method
      ? message.params
      : undefined;
  if (typeof holder !== 'object' || holder === null) return undefined;
  if ('diagnostics' in holder) return asObjects(holder.diagnostics);
  const isReport = 'kind' in holder && holder.kind === DocumentDiagnosticReportKind.Full;
  return isReport && 'items' in holder ? asObjects(holder.items) : undefined;
}

const asObjects = (list: unknown): readonly object[] | undefined =>
  Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null) ? list : undefined;

function encodeAround(message: Message, list: readonly object[]): Uint8Array {
  const text = JSON.stringify(message, (_, value: unknown) => (value === list ? LIST : value));
  const mark = JSON.stringify(LIST);
  // The list is the last of its message, so that nothing before it can be taken for it.
  const at = text.lastIndexOf(mark);
  const [first, ...others] = list.map(write);
  return Buffer.concat([
    Buffer.from(`${text.slice(0, at)}[`),
    first?.subarray(1) ?? NOTHING,
    ...others,
    Buffer.from(`]${text.slice(at + mark.length)}`),
  ]);
}
