import type { Token } from './tokens.ts';
import { hasKlasse, KLASSE } from './woordklassen.ts';

/** The abbreviation without dots and inflection: `B.V.` → `BV`, `BSN's` → `BSN`. */
export const core = (text: string): string =>
  (text.includes('.') ? text.replaceAll('.', '') : text).replace(INFLECTION, '');
const INFLECTION = /['’]?s$/;

/** Whether the capitals of the abbreviation come by, in order, in these words. */
export const isExpansion = (abbreviation: string, words: readonly Token[]): boolean => {
  const letters = core(abbreviation)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  const [head] = words;
  if (!head || letters === '' || !head.lower.startsWith(letters.charAt(0))) return false;
  if (words.some((word) => core(word.text) === core(abbreviation))) return false;
  const text = words.map(({ lower }) => lower).join('');
  let at = 0;
  for (const letter of text) if (letter === letters.charAt(at)) at++;
  return at >= letters.length;
};

/** Whether these words, and no others, start with the letters of the abbreviation: `Openbaar Ministerie OM`. */
const areInitials = (abbreviation: string, words: readonly Token[]): boolean => {
  if (words.some((word) => hasKlasse(word, KLASSE.hulpwerkwoord))) return false;
  const parts = words.flatMap(({ lower }) => lower.split('-')).filter((part) => part.length > 3);
  return parts.map((part) => part.charAt(0)).join('') === core(abbreviation).toLowerCase();
};

const wordsBetween = (tokens: readonly Token[], from: number, to: number): Token[] =>
  tokens.slice(Math.max(0, from), to).filter(({ kind }) => kind !== 'mark');

/** A full form has at most this many words more than the abbreviation has letters. */
const FULL_FORM_SLACK = 4;

/** `Full Form (ABC)`, `ABC (Full Form)`, `ABC staat voor Full Form`, `Full Form, afgekort ABC`, `[ABC](address)`. */
export const isExplainedAt = (tokens: readonly Token[], { index, text }: Token): boolean => {
  const [before, after] = [tokens[index - 1]?.text, tokens[index + 1]?.text];
  const reach = core(text).length + FULL_FORM_SLACK;
  if (before === '[' && after === ']') return true;
  if (
    ['afgekort', 'afkorting', 'hierna', 'kortweg'].some((word) =>
      [1, 2, 3].some((back) => tokens[index - back]?.lower === word),
    )
  )
    return true;
  const isApposition = tokens[index - 1]?.kind === 'word';
  if (before === '(' || before === ',' || isApposition) {
    const last = isApposition ? index : index - 1;
    const explains = isApposition ? areInitials : isExpansion;
    const letter = core(text).charAt(0).toLowerCase();
    for (let from = index - 2; from >= Math.max(0, index - 2 - reach); from--)
      // What explains it begins with its first letter; from a mark or short word on, the next place tells as much.
      if (
        tokens[from]?.kind !== 'mark' &&
        tokens[from]?.lower.startsWith(letter) &&
        explains(text, wordsBetween(tokens, from, last))
      )
        return true;
  }
  if (after === '(') {
    let close = index + 2;
    while (close < tokens.length && close <= index + 2 + reach && tokens[close]?.text !== ')') close++;
    const words = wordsBetween(tokens, index + 2, close);
    return words.length > 1 || (words[0]?.text.length ?? 0) > core(text).length + 2;
  }
  const gives = after === ':' || after === '=' ? 2 : after === 'staat' ? 3 : 0;
  if (gives === 0 || (gives === 3 && tokens[index + 2]?.lower !== 'voor')) return false;
  return isExpansion(text, wordsBetween(tokens, index + gives, index + gives + reach));
};
