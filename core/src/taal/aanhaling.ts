import type { Token } from './tokens.ts';

const OPENING = new Set(['‘', '“', '„', '«']);
const CLOSING = new Set(['’', '”', '»']);
const STRAIGHT = new Set(["'", '"', '*', '_', '`', '**']);
/** A quotation is hardly ever longer. */
const MAX_TOKENS = 25;

/** Whether the word at `at` stands in quotes or emphasis: it is mentioned, not used. */
export const isQuoted = (tokens: readonly Token[], at: number): boolean => {
  let straight: string | undefined;
  for (let i = at - 1; i >= 0 && i >= at - MAX_TOKENS; i--) {
    const token = tokens[i];
    if (token?.kind !== 'mark') continue;
    if (OPENING.has(token.text)) return true;
    if (CLOSING.has(token.text)) break;
    if (STRAIGHT.has(token.text)) {
      straight = token.text;
      break;
    }
  }
  if (straight === undefined) return false;
  let before = 0;
  for (let i = 0; i < at; i++) if (tokens[i]?.text === straight) before++;
  if (before % 2 === 0) return false;
  for (let i = at + 1; i < tokens.length; i++) if (tokens[i]?.text === straight) return true;
  return false;
};
