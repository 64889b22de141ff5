import { findOnderdrukkingen, formatOf, onderdruk } from '@definitie-app/core';
import { expect } from 'vitest';
import { found } from '../../support/bevinding.ts';

export const format = (name: string) => formatOf(name) ?? expect.unreachable();

/** Per definitie what is silenced there, as `begrip: codes`; then what there is to say about the comments. */
export function readSilenced(
  name: string,
  text: string,
  bevindingen = [found('STR-01'), found('INT-07', ['INT-02'])],
) {
  const { entries } = format(name).read(text);
  const { of, los } = findOnderdrukkingen(text, format(name), entries);
  const perEntry = entries.map(({ concept }, index) => ({ concept, ...onderdruk(bevindingen, of(index)) }));
  const silenced = perEntry.map(({ concept, bevindingen: left }) => {
    const codes = bevindingen.filter((each) => !left.includes(each)).map(({ code }) => code);
    return `${concept.begrip.toLowerCase()}: ${codes.join(' ')}`.trimEnd();
  });
  const meldingen = [...perEntry.flatMap((each) => each.meldingen), ...los].map(
    ({ code, ernst, melding, start, end }) => `${ernst} ${code} [${text.slice(start, end)}] ${melding}`,
  );
  return { silenced, meldingen };
}

/** A comment that silences a rule. */
export const OK = 'definitie-uit STR-01: staat zo in de wet';
