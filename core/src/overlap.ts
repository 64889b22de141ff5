import { ernstOf } from './ernst.ts';
import type { Bevinding, Ernst, Vondst } from './toetsregel.ts';

/** A finding of one rule, before relatives are merged. */
export interface Melding {
  readonly code: string;
  readonly ernst: Ernst;
  readonly vondst: Vondst;
}

/**
 * Which rules see the same thing, most specific first: where their words overlap, the rule on the left is reported
 * and those on the right become its `related`. An earlier line wins from a later one.
 */
const RELATIVES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['VAL-EMP-001', new Set(['VAL-LEN-001', 'STR-03'])],
  [
    'STR-03',
    new Set([
      'VAL-LEN-001',
      'STR-02',
      'CON-CIRC-001',
      'SAM-05',
      'ARAI-02',
      'STR-04',
      'ESS-05',
      'ESS-CONT-001',
    ]),
  ],
  ['ARAI-06', new Set(['ARAI-01', 'STR-01', 'STR-02', 'CON-CIRC-001', 'SAM-05', 'INT-03', 'INT-04'])],
  ['ARAI-01', new Set(['STR-01'])],
  ['STR-01', new Set(['ARAI-02'])],
  ['ARAI-02', new Set(['STR-04', 'ESS-05', 'ESS-CONT-001', 'VAL-LEN-001'])],
  ['STR-04', new Set(['ESS-05', 'ESS-CONT-001', 'VAL-LEN-001'])],
  ['ESS-05', new Set(['ESS-CONT-001', 'VAL-LEN-001'])],
  ['ESS-CONT-001', new Set(['VAL-LEN-001'])],
  ['STR-02', new Set(['CON-CIRC-001', 'SAM-05', 'ARAI-06', 'ESS-05'])],
  ['CON-CIRC-001', new Set(['SAM-05', 'ESS-05'])],
  ['CON-01', new Set(['ESS-01'])],
  ['DUP-01', new Set(['ESS-05', 'SAM-03'])],
  ['SAM-02', new Set(['SAM-01', 'SAM-03', 'SAM-04'])],
  ['SAM-08', new Set(['STR-03', 'CON-01', 'DUP-01'])],
  ['ESS-01', new Set(['STR-06'])],
  ['ARAI-04', new Set(['ARAI-04SUB1', 'INT-02'])],
  ['INT-10', new Set(['ARAI-05'])],
  ['SAM-07', new Set(['INT-02', 'ESS-04'])],
  ['ESS-04', new Set(['ARAI-03', 'ARAI-05', 'INT-02'])],
  ['SAM-04', new Set(['SAM-01'])],
  ['STR-07', new Set(['INT-08'])],
  ['STR-08', new Set(['STR-09'])],
  ['INT-09', new Set(['INT-06'])],
  ['INT-01', new Set(['VAL-LEN-002', 'STR-ORG-001'])],
  ['VAL-LEN-002', new Set(['STR-ORG-001'])],
]);
const RANK = new Map([...RELATIVES.keys()].map((code, rank) => [code, rank]));
const rankOf = ({ code }: Melding): number => RANK.get(code) ?? RELATIVES.size;

const overlaps = (a: Vondst, b: Vondst): boolean =>
  a.veld === b.veld &&
  a.start <= b.end &&
  b.start <= a.end &&
  ((a.start < b.end && b.start < a.end) || a.start === b.start);

const isSameSpan = (a: Vondst, b: Vondst): boolean =>
  a.veld === b.veld && a.start === b.start && a.end === b.end;

const unique = (codes: readonly string[], own: string): readonly string[] =>
  codes.length < 2 && codes[0] !== own ? codes : [...new Set(codes)].filter((code) => code !== own).sort();

const toBevinding = ({ code, ernst, vondst }: Melding, related: readonly string[]): Bevinding => {
  const { melding, veld, start, end, zekerheid, fix } = vondst;
  const bevinding = {
    code,
    ernst: ernstOf(ernst, zekerheid),
    zekerheid,
    veld,
    start,
    end,
    melding,
    related: unique(related, code),
  };
  return fix ? { ...bevinding, fix } : bevinding;
};

const NO_BEVINDINGEN: readonly Bevinding[] = [];
const NO_CODES: readonly string[] = [];

const byPlace = (a: Bevinding, b: Bevinding): number =>
  a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1);

/** One finding per thing that is wrong, and of one rule one per span, in order of place, each with its severity. */
export function mergeMeldingen(meldingen: readonly Melding[]): readonly Bevinding[] {
  const [only] = meldingen;
  if (!only) return NO_BEVINDINGEN;
  if (meldingen.length === 1) return [toBevinding(only, only.vondst.related ?? NO_CODES)];
  const merged: { readonly melding: Melding; readonly related: string[] }[] = [];
  for (const melding of meldingen.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const { code, vondst } = melding;
    const own = vondst.related ?? [];
    const host = merged.find(
      (one) =>
        (RELATIVES.get(one.melding.code)?.has(code) && overlaps(one.melding.vondst, vondst)) ||
        (one.melding.code === code && isSameSpan(one.melding.vondst, vondst)),
    );
    if (host) host.related.push(code, ...own);
    else merged.push({ melding, related: [...own] });
  }
  return merged.map(({ melding, related }) => toBevinding(melding, related)).sort(byPlace);
}
