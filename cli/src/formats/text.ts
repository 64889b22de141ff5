import type { Bevinding, Ernst } from '@definitie-app/core';
import { nl } from '../messages/nl.ts';
import { oneLine } from '../one-line.ts';
import type { Position } from '../position.ts';
import type { Problem, Verdict } from '../result.ts';
import type { Format } from './format.ts';

const RESET = '\u001b[0m';
const DIM = '\u001b[2m';
const COLORS: Readonly<Record<Ernst | 'leesfout', string>> = {
  fout: '\u001b[31m',
  leesfout: '\u001b[31m',
  waarschuwing: '\u001b[33m',
  advies: '\u001b[36m',
};

/** For people: a line per finding that starts with its place, and a summary. */
export function createText(hasColors: boolean): Format {
  const paint = (color: string, text: string): string => (hasColors ? color + text + RESET : text);
  const perErnst: Record<Ernst, number> = { fout: 0, waarschuwing: 0, advies: 0 };
  let definities = 0;
  let acceptabel = 0;
  let problems = 0;
  let onderdrukt = 0;

  const finding = (verdict: Verdict, bevinding: Bevinding, index: number): string => {
    const { ernst, code, melding, fix } = bevinding;
    perErnst[ernst] += 1;
    const hint = fix ? paint(DIM, ` [${nl.text.fix(oneLine(fix.titel))}]`) : '';
    const begrip = oneLine(verdict.concept.begrip);
    const label = paint(COLORS[ernst], ernst);
    return `${place(verdict, bevinding, index)}: ${label} ${code} ${begrip}: ${oneLine(melding)}${hint}\n`;
  };

  return {
    open: '',
    render: (result) => {
      if (result.kind === 'problem') {
        problems += 1;
        return problemLine(result, paint(COLORS.leesfout, nl.text.error));
      }
      definities += 1;
      onderdrukt += result.accepted.filter(({ kind }) => kind === 'onderdrukt').length;
      if (result.toetsing.acceptabel) acceptabel += 1;
      return result.toetsing.bevindingen.map((each, index) => finding(result, each, index)).join('');
    },
    close: () => {
      const summary = nl.text.summary(definities, acceptabel, perErnst);
      const more = [
        ...(onderdrukt > 0 ? [nl.text.onderdrukt(onderdrukt)] : []),
        ...(problems > 0 ? [nl.text.problems(problems)] : []),
      ];
      return `${[summary, ...more].join('; ')}\n`;
    },
  };
}

function place({ source }: Verdict, { start }: Bevinding, index: number): string {
  if (source.kind === 'line') return at(nl.text.stdin, { regel: source.line, kolom: start + 1 });
  return at(source.bestand, source.bevindingen[index] ?? source);
}

/** A file that cannot be read at all is told apart, whatever the format. */
function problemLine({ error, source }: Problem, label: string): string {
  if (source.kind === 'line')
    return `${at(nl.text.stdin, { regel: source.line, kolom: 1 })}: ${label} ${error}\n`;
  return source.position ? `${at(source.bestand, source.position)}: ${label} ${oneLine(error)}\n` : '';
}

const at = (name: string, { regel, kolom, cel }: Position): string =>
  `${oneLine(name)}:${cel === undefined ? `${regel}:${kolom}` : oneLine(cel)}`;
