import { createHash } from 'node:crypto';
import * as z from 'zod';

/** What is kept under one name. */
export interface Kept {
  readonly name: string;
  /** Of everything on which it depends. */
  readonly key: string;
  /** One line of text. */
  readonly results: string;
}

const VERSIE = 1;
const Header = z.object({ definitieCache: z.literal(VERSIE), program: z.string() });
const Line = z.object({ name: z.string(), key: z.string(), digest: z.string() });

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Two lines for each: what it is, and the results, which are only read when they are asked for. */
export const renderCache = (program: string, kept: readonly Kept[]): string =>
  [
    JSON.stringify({ definitieCache: VERSIE, program }),
    ...kept.flatMap(({ name, key, results }) => [
      JSON.stringify({ name, key, digest: digestOf(results) }),
      results,
    ]),
    '',
  ].join('\n');

/** What is whole in a cache that this program made; of any other text nothing. */
export function* parseCache(text: string, program: string): Generator<readonly [string, Kept]> {
  const [first = '', ...lines] = text.split('\n');
  const header = Header.safeParse(parseJson(first));
  if (header.data?.program !== program) return;
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const { data } = Line.safeParse(parseJson(lines[at] ?? ''));
    const results = lines[at + 1] ?? '';
    if (!data || data.digest !== digestOf(results)) return;
    yield [data.name, { name: data.name, key: data.key, results }];
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
