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
import type { Check, Checked, Shown } from './checked.ts';
import { nl } from './messages/nl.ts';
import type { Settings } from './settings.ts';
import { diagnosticsOf, lastDiagnosticsOf } from './view.ts';

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

const NO_DIAGNOSTICS: readonly Diagnostic[] = [];

/** What the editor shows for one version of a document; the same list as long as there is nothing new to see. */
export const renderDiagnostics = (
  document: TextDocument,
  check: Check,
  settings: Settings,
): readonly Diagnostic[] => {
  if (check.state === 'other') return NO_DIAGNOSTICS;
  return diagnosticsOf(check.view, settings, () =>
    check.state === 'too long'
      ? [renderTooLong(document, settings)]
      : renderChecked(document, check, settings),
  );
};

function renderChecked(document: TextDocument, check: Checked, settings: Settings): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  // At every key all entries are looked at, so nothing is made for each.
  for (let index = 0; index < check.shown.length; index++) {
    const shown = check.shown[index];
    if (!shown || shown.bevindingen.length === 0) continue;
    const own =
      lastDiagnosticsOf(shown.placed, settings) ??
      renderShown(document, check.entryAt(index), shown, settings);
    for (const diagnostic of own) found.push(diagnostic);
  }
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

const renderShown = (
  document: TextDocument,
  entry: Entry | undefined,
  { bevindingen, placed }: Shown,
  settings: Settings,
): readonly Diagnostic[] =>
  entry
    ? diagnosticsOf(placed, settings, () =>
        bevindingen.map((bevinding) => renderBevinding(document, entry, bevinding, settings)),
      )
    : NO_DIAGNOSTICS;

const GRAVEST_FIRST = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Information];

const severityOf = ({ severity = DiagnosticSeverity.Error }: Diagnostic): number => severity;

/** The gravest, as many as are asked for, and that there are more: an editor with more is slow and shows no more either. */
function withinBounds(all: readonly Diagnostic[], { maxBevindingen }: Settings): readonly Diagnostic[] {
  if (all.length <= maxBevindingen) return all;
  const counts: number[] = [];
  for (const one of all) counts[severityOf(one)] = (counts[severityOf(one)] ?? 0) + 1;
  const left: number[] = [];
  let room = maxBevindingen;
  for (const severity of GRAVEST_FIRST) {
    const count = Math.min(room, counts[severity] ?? 0);
    left[severity] = count;
    room -= count;
  }
  const kept: Diagnostic[] = [];
  for (const one of all) {
    const more = left[severityOf(one)] ?? 0;
    if (more === 0) continue;
    left[severityOf(one)] = more - 1;
    kept.push(one);
  }
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
