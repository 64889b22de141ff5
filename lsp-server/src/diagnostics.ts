import {
  type Bevinding,
  type Entry,
  type Ernst,
  type FileEdit,
  type Leesfout,
  parseProfiel,
  toetsregels,
} from '@definitie-app/core';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Check } from './check.ts';
import { nl } from './messages/nl.ts';
import type { Settings } from './settings.ts';

const SOURCE = 'definitie';
const LEESFOUT = 'leesfout';
const PROFIEL = 'profiel';
const TOO_LONG = 'te groot';
const TOO_MANY = 'te veel';
const FIRST_LINE: Range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };

const SEVERITY: Readonly<Record<Ernst, DiagnosticSeverity>> = {
  fout: DiagnosticSeverity.Error,
  waarschuwing: DiagnosticSeverity.Warning,
  advies: DiagnosticSeverity.Information,
};

const rules = new Map(toetsregels.map((toetsregel) => [toetsregel.id, toetsregel]));

/** The page about a rule: ASTRA's own, else one below the address in the settings. */
export const hrefOf = (code: string, { regelBasis }: Settings): string | undefined => {
  const bron = rules.get(code)?.bron;
  if (bron || regelBasis === '') return bron;
  return `${regelBasis.endsWith('/') ? regelBasis : `${regelBasis}/`}${code}`;
};

/** Where a finding stands in the file; the begrip when the field itself has no place there. */
export const placeOf = (
  { velden, start, end }: Entry,
  bevinding: Bevinding,
): Pick<FileEdit, 'start' | 'end'> => {
  const { veld } = bevinding;
  const kaart =
    veld === 'begrip' || veld === 'definitie' || veld === 'toelichting' ? velden[veld] : undefined;
  const place = kaart?.range(bevinding.start, bevinding.end);
  return place && place.start < place.end ? place : { start, end };
};

/** Where the begrip itself stands, without quotes and markup; where it has no place of its own, what points at the entry. */
export const begripOf = (entry: Entry): Pick<FileEdit, 'start' | 'end'> =>
  entry.velden.begrip?.range(0, entry.concept.begrip.length) ?? entry;

export const rangeOf = (document: TextDocument, { start, end }: Pick<FileEdit, 'start' | 'end'>): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** What the editor shows, and for which settings it was made. */
interface Made {
  readonly settings: Settings;
  readonly diagnostics: readonly Diagnostic[];
}

const NO_DIAGNOSTICS: readonly Diagnostic[] = [];

const madeFor = new WeakMap<object, Made>();

/** Makes it once: for the same object and settings it stays the same list. */
const once = (key: object, settings: Settings, make: () => readonly Diagnostic[]): readonly Diagnostic[] => {
  const known = madeFor.get(key);
  if (known?.settings === settings) return known.diagnostics;
  const diagnostics = make();
  madeFor.set(key, { settings, diagnostics });
  return diagnostics;
};

/** What the editor shows for one version of a document; the same list for the same check and settings. */
export const renderDiagnostics = (
  document: TextDocument,
  check: Check,
  settings: Settings,
): readonly Diagnostic[] => once(check, settings, () => renderAll(document, check, settings));

function renderAll(document: TextDocument, check: Check, settings: Settings): readonly Diagnostic[] {
  if (check.state === 'other') return [];
  if (check.state === 'too long') return [renderTooLong(document, settings)];
  const found = check.shown.flatMap(({ bevindingen, placed }, index) =>
    bevindingen.length === 0
      ? NO_DIAGNOSTICS
      : once(placed, settings, () => {
          const entry = check.entryAt(index);
          return entry
            ? bevindingen.map((bevinding) => renderBevinding(document, entry, bevinding, settings))
            : NO_DIAGNOSTICS;
        }),
  );
  const about = check.meldingen.map(
    ({ code, ernst, melding, start, end }): Diagnostic => ({
      range: rangeOf(document, { start, end }),
      severity: SEVERITY[ernst],
      source: SOURCE,
      code,
      message: melding,
    }),
  );
  const fouten = check.fouten.map((fout) => renderFout(document, fout, LEESFOUT));
  return withinBounds([...fouten, ...found, ...about], settings);
}

const GRAVEST_FIRST = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Information];

/** The gravest, as many as are asked for, and that there are more: an editor with more is slow and shows no more either. */
function withinBounds(all: readonly Diagnostic[], { maxBevindingen }: Settings): readonly Diagnostic[] {
  if (all.length <= maxBevindingen) return all;
  const left = new Map<number, number>();
  let room = maxBevindingen;
  for (const severity of GRAVEST_FIRST) {
    const count = all.reduce((sum, one) => (one.severity === severity ? sum + 1 : sum), 0);
    left.set(severity, Math.min(room, count));
    room -= Math.min(room, count);
  }
  const kept = all.filter(({ severity = DiagnosticSeverity.Error }) => {
    const more = left.get(severity) ?? 0;
    left.set(severity, more - 1);
    return more > 0;
  });
  return [
    {
      range: FIRST_LINE,
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      code: TOO_MANY,
      message: nl.tooMany(all.length, maxBevindingen),
    },
    ...kept,
  ];
}

/** What the editor shows for one version of a profile. */
export function renderProfiel(document: TextDocument): Diagnostic[] {
  const parsed = parseProfiel(document.getText());
  return parsed.ok ? [] : parsed.fouten.map((fout) => renderFout(document, fout, PROFIEL));
}

const renderFout = (document: TextDocument, fout: Leesfout, code: string): Diagnostic => ({
  range: rangeOf(document, fout),
  severity: DiagnosticSeverity.Error,
  source: SOURCE,
  code,
  message: fout.melding,
});

function renderBevinding(
  document: TextDocument,
  entry: Entry,
  bevinding: Bevinding,
  settings: Settings,
): Diagnostic {
  const { code, ernst, melding, related } = bevinding;
  const href = hrefOf(code, settings);
  return {
    range: rangeOf(document, placeOf(entry, bevinding)),
    severity: SEVERITY[ernst],
    source: SOURCE,
    code,
    ...(href && { codeDescription: { href } }),
    message: melding,
    ...(related.length > 0 && { data: { related } }),
  };
}

const renderTooLong = (document: TextDocument, { maxTekens }: Settings): Diagnostic => ({
  range: FIRST_LINE,
  severity: DiagnosticSeverity.Warning,
  source: SOURCE,
  code: TOO_LONG,
  message: nl.tooLong(document.getText().length, maxTekens),
});
