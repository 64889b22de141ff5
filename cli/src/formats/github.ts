import type { Ernst } from '@definitie-app/core';
import { nl } from '../messages/nl.ts';
import { oneLine } from '../one-line.ts';
import type { Position } from '../position.ts';
import type { Format } from './format.ts';
import { fileOf, meldingOf, pathOf, reportedIn } from './found.ts';

const COMMANDS: Readonly<Record<Ernst, string>> = {
  fout: 'error',
  waarschuwing: 'warning',
  advies: 'notice',
};

/** Workflow commands of GitHub Actions, which it shows at the lines of a pull request. */
export const createGithub = (): Format => ({
  open: '',
  render: (result) => {
    if (result.kind === 'problem') {
      const { source, error } = result;
      const position = source.kind === 'file' ? source.position : undefined;
      return command('error', { file: pathOf(fileOf(result)), ...at(position), title: nl.text.error }, error);
    }
    return reportedIn(result)
      .map((found) => {
        const { bestand, concept, bevinding, place } = found;
        return command(
          COMMANDS[bevinding.ernst],
          {
            file: pathOf(bestand),
            ...at(place),
            // GitHub takes columns only within one line, and the last one counts.
            ...(place.end.regel === place.regel
              ? { endColumn: Math.max(place.kolom, place.end.kolom - 1) }
              : { endLine: place.end.regel }),
            title: `${bevinding.code} ${oneLine(concept.begrip)}`,
          },
          meldingOf(found),
        );
      })
      .join('');
  },
  close: () => '',
});

const at = (position: Position | undefined): Readonly<Record<string, number>> =>
  position ? { line: position.regel, col: position.kolom } : {};

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(oneLine(message))}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
