import type { Ernst } from '@definitie-app/core';
import { toetsregels } from '@definitie-app/core';
import type { Position } from '../position.ts';
import type { Place } from '../result.ts';
import type { Format } from './format.ts';
import { type Found, fileOf, meldingOf, pathOf, reportedIn } from './found.ts';
import { createJsonList } from './json-list.ts';

const SEVERITIES: Readonly<Record<Ernst, string>> = {
  fout: 'ERROR',
  waarschuwing: 'WARNING',
  advies: 'INFO',
};

const URLS: ReadonlyMap<string, string> = new Map(
  toetsregels.flatMap(({ id, bron }) => (bron === undefined ? [] : [[id, new URL(bron).href]])),
);

/** The Reviewdog Diagnostic Format, `DiagnosticResult`: columns in bytes of UTF-8, ends exclusive. */
export function createRdjson(): Format {
  const write = createJsonList();
  return {
    open: '{"source":{"name":"definitie"},"diagnostics":[',
    render: (result) => {
      if (result.kind === 'verdict') return write(reportedIn(result).map(diagnostic));
      const { error, source } = result;
      const start = source.kind === 'file' ? source.position : undefined;
      const location = { path: pathOf(fileOf(result)), ...(start && { range: { start: position(start) } }) };
      return write([{ message: error, location, severity: 'ERROR' }]);
    },
    close: () => '\n]}\n',
  };
}

function diagnostic(found: Found) {
  const { bestand, concept, bevinding, place } = found;
  const url = URLS.get(bevinding.code);
  const suggestions = suggestionsOf(place);
  return {
    message: `${concept.begrip}: ${meldingOf(found)}`,
    location: { path: pathOf(bestand), range: range(place) },
    severity: SEVERITIES[bevinding.ernst],
    code: { value: bevinding.code, ...(url !== undefined && { url }) },
    ...(suggestions.length > 0 && { suggestions }),
  };
}

/** Each suggestion is a change of its own, so a fix of more changes than one cannot be told. */
const suggestionsOf = ({ edits = [] }: Place) =>
  edits.length === 1 ? edits.map((edit) => ({ range: range(edit), text: edit.tekst })) : [];

const range = (place: Pick<Place, 'regel' | 'kolom' | 'end'>) => ({
  start: position(place),
  end: position(place.end),
});

const position = ({ regel, kolom }: Position) => ({ line: regel, column: kolom });
