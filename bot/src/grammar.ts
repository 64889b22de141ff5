/** What someone typed, as the command that it means and the input of that command. */
export type Spoken =
  | {
      readonly command: 'definieer';
      readonly input: { readonly begrip: string; readonly context: readonly string[] };
    }
  | { readonly command: 'toets'; readonly input: { readonly begrip: string; readonly definitie: string } }
  | { readonly command: 'zoek'; readonly input: { readonly woorden: string } }
  | { readonly command: 'wachtrij'; readonly input: Record<never, never> }
  | { readonly command: 'help'; readonly input: { readonly probleem?: Probleem } };

/** Why there is help instead of what was asked. */
export type Probleem =
  | { readonly soort: 'onbekend'; readonly tekst: string }
  | { readonly soort: 'geenBegrip' | 'geenDefinitie' | 'geenWoorden' };

/**
 * Reads a typed command, with or without its slash. Total: what cannot be read asks for help, and says why.
 * `definitie <begrip> [| context, context]`, `toets <begrip>: <definitie>`, `zoek <woorden>`, `wachtrij`, `help`.
 */
export function parseText(text: string): Spoken {
  const { word, rest } = firstWord(text);
  switch (word.toLowerCase().replace(/^\//u, '')) {
    case 'definitie':
    case 'definieer':
      return parseDefinieer(rest);
    case 'toets':
      return parseToets(rest);
    case 'zoek':
      return rest === ''
        ? help({ soort: 'geenWoorden' })
        : { command: 'zoek', input: { woorden: unquote(rest) } };
    default:
      return findReserved(text.trim().replace(/^\//u, '')) ?? unknown(text.trim());
  }
}

function parseDefinieer(rest: string): Spoken {
  const reserved = findReserved(rest);
  if (reserved) return reserved;
  const bar = indexOutsideQuotes(rest, '|');
  const begrip = unquote(bar < 0 ? rest : rest.slice(0, bar));
  if (begrip === '') return help({ soort: 'geenBegrip' });
  const context = bar < 0 ? [] : parseContexten(rest.slice(bar + 1));
  return { command: 'definieer', input: { begrip, context } };
}

function parseToets(rest: string): Spoken {
  const colon = indexOutsideQuotes(rest, ':');
  const begrip = unquote(colon < 0 ? rest : rest.slice(0, colon));
  if (begrip === '') return help({ soort: 'geenBegrip' });
  const definitie = colon < 0 ? '' : rest.slice(colon + 1).trim();
  return definitie === ''
    ? help({ soort: 'geenDefinitie' })
    : { command: 'toets', input: { begrip, definitie } };
}

/** Contexts as people type them: with commas between. */
export const parseContexten = (text: string): readonly string[] =>
  text
    .split(',')
    .map((context) => unquote(context))
    .filter((context) => context !== '');

const findReserved = (text: string): Spoken | undefined => {
  const word = text.trim().toLowerCase();
  if (word === 'wachtrij') return { command: 'wachtrij', input: {} };
  return word === 'help' ? help() : undefined;
};

const help = (probleem?: Probleem): Spoken => ({
  command: 'help',
  input: probleem === undefined ? {} : { probleem },
});

const unknown = (tekst: string): Spoken => help(tekst === '' ? undefined : { soort: 'onbekend', tekst });

function firstWord(text: string): { readonly word: string; readonly rest: string } {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/u.exec(text) ?? [];
  return { word, rest: rest.trimEnd() };
}

// A straight single quote is left out here: in Dutch it is an apostrophe (foto's, 's-Gravenhage).
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '”', '«': '»', '‘': '’' };

/** Place of the first `mark` that stands in no quoted piece, or -1. A quote that is never closed quotes nothing. */
function indexOutsideQuotes(text: string, mark: string): number {
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === mark) return i;
    const closing = CLOSING[character];
    const end = closing === undefined ? -1 : text.indexOf(closing, i + 1);
    if (end > 0) i = end;
  }
  return -1;
}

/** Without the quotes around the whole of it. */
function unquote(text: string): string {
  const trimmed = text.trim();
  const closing = trimmed.startsWith("'") ? "'" : CLOSING[trimmed.charAt(0)];
  const isQuoted =
    closing !== undefined && trimmed.length > 1 && trimmed.indexOf(closing, 1) === trimmed.length - 1;
  return isQuoted ? trimmed.slice(1, -1).trim() : trimmed;
}
