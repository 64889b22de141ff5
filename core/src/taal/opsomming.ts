import type { Token } from './tokens.ts';
import {
  BETREKKELIJK,
  HULPWERKWOORDEN,
  ONDERSCHIKKERS,
  PERSOONSVORMEN,
  VOORZETSELS,
} from './woordklassen.ts';

/** Coordinated things as they stand in a text. */
export interface Opsomming {
  readonly items: number;
  /** Index of its last token. */
  readonly last: number;
  /** Index of the last word or mark that joins two items. */
  readonly joiner: number | undefined;
}

const JOINERS = new Set([',', ';', '/', 'en', 'of', 'en/of', 'alsmede', 'alsook', 'dan', '&']);

export const isJoiner = (token: Token | undefined): boolean =>
  token !== undefined && JOINERS.has(token.lower);

const endsOpsomming = ({ text, lower }: Token): boolean =>
  text === ')' ||
  text === ';' ||
  text === ':' ||
  text === '.' ||
  BETREKKELIJK.has(lower) ||
  ONDERSCHIKKERS.has(lower);

/** `, met inbegrip van X` adds an item; another preposition or a verb behind a comma opens a next phrase. */
const leavesOpsomming = (tokens: readonly Token[], at: number): boolean => {
  const { lower = '' } = tokens[at] ?? {};
  if (VOORZETSELS.has(lower)) return tokens[at + 1]?.lower !== 'inbegrip';
  return HULPWERKWOORDEN.has(lower) || PERSOONSVORMEN.has(lower);
};

/** A longer list is counted no further. */
const MAX_TOKENS = 200;

/** The coordinated words from `first` on, up to a clause, a bracket or token `limit`. */
export const opsommingAt = (tokens: readonly Token[], first: number, limit: number): Opsomming => {
  let items = 1;
  let last = first;
  let joiner: number | undefined;
  for (let at = first; at <= limit && at < first + MAX_TOKENS; at++) {
    const token = tokens[at];
    if (!token || endsOpsomming(token)) break;
    if (isJoiner(token) && at > first) {
      const next = tokens[at + 1];
      const isEnd = !next || at === limit || endsOpsomming(next);
      if (token.text === ',' && (isEnd || leavesOpsomming(tokens, at + 1))) break;
      if (isEnd || isJoiner(next)) continue;
      items++;
      joiner = at;
    }
    if (token.kind !== 'mark') last = at;
  }
  return { items, last, joiner };
};

/** Whether the last item is joined by a word, so that the list is complete as it stands. */
export const isClosed = (tokens: readonly Token[], joiner: number | undefined): boolean =>
  joiner !== undefined && (tokens[joiner]?.lower === 'en' || tokens[joiner]?.lower === 'of');
