import type { Context } from '../concept.ts';
import type { Invoerfout, Weigering } from './uitkomst.ts';

/** Longest begrip, in UTF-16 units after normalisation. */
export const MAX_BEGRIP = 255;
/** Longest definitie or toelichting that a person may write, in UTF-16 units. */
export const MAX_TEKST = 5000;
const MAX_CONTEXT = 200;
const MAX_CONTEXTEN = 10;

// Controls, what is not seen or makes a text read as something else, blanks that count as a sign, and half a surrogate
// pair. Not what joins an emoji together: a telephone may send that with any heart.
const STUURTEKEN =
  /[^\P{Cc}\t\n\r]|(?!(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)(?:\ufe0f|\u200d))[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\p{Cs}]/u;

/** The first character that has no place in a text, or undefined. Tabs and line ends are allowed. */
export function findStuurteken(veld: string, tekst: string): Invoerfout | undefined {
  const positie = tekst.search(STUURTEKEN);
  return positie < 0
    ? undefined
    : { soort: 'stuurteken', veld, code: tekst.codePointAt(positie) ?? 0, positie };
}

type Gelezen<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly fout: Invoerfout };

/** A begrip as someone typed it, in one line and composed (NFC). */
export function parseBegrip(tekst: string): Gelezen<string> {
  const typed = tekst.normalize('NFC').trim();
  const begrip = typed.replace(/\s+/gu, ' ');
  if (begrip === '') return { ok: false, fout: { soort: 'begrip leeg' } };
  // Of what was typed: some that nobody sees would become a space.
  const fout = findStuurteken('begrip', typed) ?? tooLong('begrip', begrip, MAX_BEGRIP);
  return fout ? { ok: false, fout } : { ok: true, waarde: begrip };
}

/** A definitie or toelichting as someone wrote it; not changed in any way. */
export function parseTekst(veld: 'definitie' | 'toelichting', tekst: string): Gelezen<string> {
  const fout = findStuurteken(veld, tekst) ?? tooLong(veld, tekst, MAX_TEKST);
  return fout ? { ok: false, fout } : { ok: true, waarde: tekst };
}

const isWettelijk = (naam: string): boolean =>
  /^(?:wet(?:boek)?|besluit|regeling|verordening|richtlijn|artikel|art\.)(?:\s|$)|(?:wet|wetboek|verordening)$/iu.test(
    naam,
  ) || /^(?:Awb|BW|Sr|Sv|AVG|Woo|Wpg|Wjsg|Pbw|Wabo)$/u.test(naam);
// Utrecht, Dordrecht and Papendrecht are no fields of law.
const isJuridisch = (naam: string): boolean =>
  /recht$/iu.test(naam) && !/(?:^|\s)(?:utrecht|haastrecht|(?!jeugd)\p{L}*drecht)$/iu.test(naam);

/**
 * Sorts the contexts that someone typed in one list: laws and regulations, fields of law, and else organisations.
 * A wrong guess is corrected on the form; it never makes the begrip fail.
 */
export function parseContext(namen: readonly string[]): Gelezen<Context> {
  const schoon = [
    ...new Set(namen.map((naam) => naam.normalize('NFC').trim()).filter((naam) => naam !== '')),
  ];
  const fout =
    schoon
      .map((naam) => findStuurteken('context', naam) ?? tooLong('context', naam, MAX_CONTEXT))
      .find(Boolean) ??
    (schoon.length > MAX_CONTEXTEN
      ? ({ soort: 'te lang', veld: 'contexten', max: MAX_CONTEXTEN, lengte: schoon.length } as const)
      : undefined);
  if (fout) return { ok: false, fout };
  const wettelijkeBasis = schoon.filter(isWettelijk);
  const juridisch = schoon.filter((naam) => !isWettelijk(naam) && isJuridisch(naam));
  const organisatorisch = schoon.filter((naam) => !isWettelijk(naam) && !isJuridisch(naam));
  return { ok: true, waarde: { organisatorisch, juridisch, wettelijkeBasis } };
}

const tooLong = (veld: string, tekst: string, max: number): Invoerfout | undefined =>
  tekst.length > max ? { soort: 'te lang', veld, max, lengte: tekst.length } : undefined;

const MIN_REDEN = 3;
/** Longest reason of a decision, in UTF-16 units. */
export const MAX_REDEN = 1000;

/** Why someone decided so: words, not a dot. */
export function parseReden(
  tekst: string,
): { readonly ok: true; readonly waarde: string } | { readonly ok: false; readonly weigering: Weigering } {
  const reden = tekst.normalize('NFC').trim();
  if ((reden.match(/\p{L}/gu) ?? []).length < MIN_REDEN)
    return { ok: false, weigering: { soort: 'reden nodig' } };
  const fout = findStuurteken('reden', reden) ?? tooLong('reden', reden, MAX_REDEN);
  return fout ? { ok: false, weigering: { soort: 'invoer', fout } } : { ok: true, waarde: reden };
}
