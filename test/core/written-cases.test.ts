import { readFileSync } from 'node:fs';
import { type Bevinding, ConceptSchema, createToetser } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

/**
 * Cases that were written from the descriptions of the rules by someone who had not seen the code: texts that break a rule,
 * and texts that look like it. `maybe`: a careful reader could go either way.
 */
const Case = z
  .object({
    id: z.string(),
    rule: z.string(),
    kind: z.enum(['violating', 'near-miss']),
    violations: z.array(z.string()),
    maybe: z.array(z.string()),
  })
  .and(ConceptSchema);

const cases = readFileSync(new URL('../fixtures/written-cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => Case.parse(JSON.parse(line)));

/** Rules that ask the same are one observation. */
const SAME: Readonly<Record<string, string>> = {
  'ARAI-04SUB1': 'ARAI-04',
  'ARAI-02SUB1': 'ARAI-02',
  'ARAI-02SUB2': 'ARAI-02',
  'STR-FORM-001': 'VAL-LEN-001',
  'ESS-CONT-001': 'VAL-LEN-001',
};
const nameOf = (code: string): string => SAME[code] ?? code;

const toets = createToetser();
const results = cases.map(({ id, violations, maybe, rule, kind, ...concept }) => ({
  id,
  rule,
  kind,
  violations: violations.map(nameOf),
  maybe: maybe.map(nameOf),
  bevindingen: toets(concept).bevindingen,
}));

const isStrong = ({ ernst }: Bevinding): boolean => ernst !== 'advies';
const codesOf = (bevindingen: readonly Bevinding[]): readonly string[] =>
  bevindingen.flatMap(({ code, related }) => [code, ...related].map(nameOf));

describe('written cases', () => {
  test('hold violating texts and near misses for every rule', () => {
    expect(cases.length).toBeGreaterThan(300);
    expect(cases.filter(({ kind }) => kind === 'near-miss').length).toBeGreaterThan(100);
  });

  test('at most one in a hundred findings from waarschuwing on is wrong', () => {
    const strong = results.flatMap(({ id, violations, maybe, bevindingen }) =>
      bevindingen.filter(isStrong).map(({ code }) => ({ id, code, known: [...violations, ...maybe] })),
    );
    const wrong = strong.filter(({ code, known }) => !known.includes(nameOf(code)));
    expect(wrong.length / strong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.01);
  });

  test('a text without a fault gets nothing but advies', () => {
    const clean = results.filter(({ violations, maybe }) => violations.length + maybe.length === 0);
    expect(clean.filter(({ bevindingen }) => bevindingen.some(isStrong)).map(({ id }) => id)).toEqual([]);
  });

  test('nine in ten faults are found, three in four as more than advies', () => {
    const faults = results.flatMap(({ id, violations, bevindingen }) =>
      [...new Set(violations)].map((code) => ({
        id,
        code,
        isFound: codesOf(bevindingen).includes(code),
        isStrong: codesOf(bevindingen.filter(isStrong)).includes(code),
      })),
    );
    const missed = faults.filter(({ isFound }) => !isFound).map(({ id, code }) => `${id} ${code}`);
    expect(missed.length / faults.length, missed.join(', ')).toBeLessThanOrEqual(0.1);
    expect(faults.filter((fault) => fault.isStrong).length / faults.length).toBeGreaterThanOrEqual(0.75);
  });
});
