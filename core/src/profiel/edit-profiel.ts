import type { FileEdit } from '../document/document.ts';
import { lineStart } from '../document/line-at.ts';
import { parseProfiel } from './parse.ts';
import { type Located, readYaml } from './yaml.ts';

/** A change of a profile: one key in one of its blocks. */
export interface ProfielWijziging {
  readonly blok: 'regels' | 'afkortingen';
  readonly sleutel: string;
  readonly waarde: string;
}

/**
 * The edit of a `.definitie.yaml` that gives a key this value and leaves all else as it is written; `undefined` when the
 * profile has a mistake, is written in a way that has no place for it, or says so already. An empty text is a new profile.
 */
export function editProfiel(text: string, { blok, sleutel, waarde }: ProfielWijziging): FileEdit | undefined {
  const yaml = readYaml(text);
  if (!yaml.ok || !parseProfiel(text).ok) return undefined;
  const line = `${quoted(sleutel)}: ${quoted(waarde)}`;
  const edit = editFor(text, yaml.root, blok, sleutel, line, quoted(waarde));
  if (!edit) return undefined;
  const changed = text.slice(0, edit.start) + edit.tekst + text.slice(edit.end);
  const parsed = parseProfiel(changed);
  return parsed.ok && changed !== text ? edit : undefined;
}

function editFor(
  text: string,
  root: Located,
  blok: string,
  sleutel: string,
  line: string,
  waarde: string,
): FileEdit | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const block = root.parts.get(blok);
  const key = root.keys.get(blok);
  if (!block || !key) {
    const separator = text === '' || /[\r\n]$/.test(text) ? '' : newline;
    return {
      start: text.length,
      end: text.length,
      tekst: `${separator}${blok}:${newline}  ${line}${newline}`,
    };
  }
  const known = block.parts.get(sleutel);
  // A block with parameters keeps them: what is wrong with them is for its owner to see.
  if (known) return known.keys.size === 0 ? { start: known.start, end: known.end, tekst: waarde } : undefined;
  const [first] = block.keys.values();
  if (!first) return undefined;
  const start = lineStart(text, first.start);
  const indent = text.slice(start, first.start);
  return /^ +$/.test(indent) ? { start, end: start, tekst: `${indent}${line}${newline}` } : undefined;
}

/** What YAML could take for something else is put between quotes. */
const quoted = (value: string): string =>
  /^[\p{L}][\p{L}\p{N} _-]*$/u.test(value) &&
  !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value) &&
  value.trim() === value
    ? value
    : JSON.stringify(value);
