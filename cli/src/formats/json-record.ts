import type { Bevinding, Fix, Oordeel } from '@definitie-app/core';
import type { Position } from '../position.ts';
import type { Problem, Result, Verdict } from '../result.ts';

/** What other programs rely on: see the README, "JSON contract". Keys are written in this order. */
export type JsonRecord = JsonVerdict | { readonly line: number; readonly error: string } | JsonFileError;

interface JsonVerdict extends Partial<Position> {
  readonly id: string | number;
  readonly bestand?: string;
  readonly begrip?: string;
  readonly score: number;
  readonly acceptabel: boolean;
  readonly bevindingen: readonly JsonBevinding[];
  readonly onbekend: readonly string[];
  readonly teBeoordelen: readonly string[];
  /** Absent when there is none. */
  readonly onderdrukt?: readonly JsonOnderdrukt[];
}

interface JsonBevinding extends Partial<Position> {
  readonly code: string;
  readonly ernst: string;
  readonly zekerheid: number;
  readonly veld: string;
  readonly start: number;
  readonly end: number;
  readonly melding: string;
  readonly related?: readonly string[];
  readonly fix?: Fix;
}

/** Reported by nobody, for this reason. */
interface JsonOnderdrukt extends JsonBevinding {
  readonly reden: string;
}

interface JsonFileError extends Partial<Position> {
  readonly bestand: string;
  readonly error: string;
}

export const toJson = (result: Result): JsonRecord =>
  result.kind === 'verdict' ? verdict(result) : problem(result);

function verdict({ id, concept, toetsing, accepted, source }: Verdict): JsonVerdict {
  const { score, acceptabel, bevindingen, oordelen } = toetsing;
  const isEntry = source.kind === 'entry';
  const onderdrukt = accepted.filter(({ kind }) => kind === 'onderdrukt');
  return {
    id,
    ...(isEntry && {
      bestand: source.bestand,
      regel: source.regel,
      kolom: source.kolom,
      begrip: concept.begrip,
    }),
    score,
    acceptabel,
    bevindingen: bevindingen.map((each, index) =>
      bevinding(each, isEntry ? source.bevindingen[index] : undefined),
    ),
    onbekend: codes(oordelen, 'onbekend'),
    teBeoordelen: codes(oordelen, 'te beoordelen'),
    ...(onderdrukt.length > 0 && {
      onderdrukt: onderdrukt.map((each) => ({
        ...bevinding(each.bevinding, each.place),
        reden: each.reden ?? '',
      })),
    }),
  };
}

function bevinding(
  { code, ernst, zekerheid, veld, start, end, melding, related, fix }: Bevinding,
  position: Position | undefined,
): JsonBevinding {
  return {
    code,
    ernst,
    zekerheid,
    veld,
    start,
    end,
    ...(position && { regel: position.regel, kolom: position.kolom }),
    melding,
    ...(related.length > 0 && { related }),
    ...(fix && { fix: inOrder(fix) }),
  };
}

const inOrder = ({ titel, veilig, edits }: Fix): Fix => ({
  titel,
  veilig,
  edits: edits.map(({ veld, start, end, tekst }) => ({ veld, start, end, tekst })),
});

const codes = (oordelen: readonly Oordeel[], uitslag: Oordeel['uitslag']): readonly string[] =>
  oordelen.filter((oordeel) => oordeel.uitslag === uitslag).map(({ code }) => code);

function problem({ error, source }: Problem): JsonRecord {
  if (source.kind === 'line') return { line: source.line, error };
  return { bestand: source.bestand, ...source.position, error };
}
