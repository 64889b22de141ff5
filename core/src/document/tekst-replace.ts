import type { Bronkaart, FileEdit } from './document.ts';

/** Markup around a piece of text, such as `**…**` or `[…](url)`; offsets in the file. */
export interface Markup {
  readonly openStart: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly closeEnd: number;
}

interface MarkedUp extends Pick<Bronkaart, 'range' | 'schrijf'> {
  readonly source: string;
  /** From the outside in. */
  readonly markup: readonly Markup[];
  readonly tekst: string;
}

/** The edit that replaces characters of a text that has markup, so that what is left of the markup stays whole. */
export function replaceMarkedUp(marked: MarkedUp, start: number, end: number, tekst: string): FileEdit {
  // `Een **boom**` becomes `**Boom**`: what only changes its capital stays within its own markup.
  const kept = marked.markup.length === 0 ? 0 : sameEnd(marked.tekst.slice(start, end), tekst);
  if (kept === 0 || kept === end - start) return replaceRange(marked, start, end, tekst);
  const cut = tekst.length - kept;
  const first = replaceRange(marked, start, end - kept, tekst.slice(0, cut));
  const last = replaceRange(marked, end - kept, end, tekst.slice(cut));
  const between = marked.source.slice(first.end, last.start);
  return { start: first.start, end: last.end, tekst: first.tekst + between + last.tekst };
}

function replaceRange(
  { source, markup, range, schrijf }: MarkedUp,
  start: number,
  end: number,
  tekst: string,
): FileEdit {
  const inner = range(start, end);
  const whole = tekst === '' ? withEmptied(inner, markup) : inner;
  const isInside = (from: number, to: number) => from >= whole.start && to <= whole.end;
  let before = '';
  let after = '';
  for (const { openStart, openEnd, closeStart, closeEnd } of markup) {
    const hasOpen = isInside(openStart, openEnd);
    const hasClose = isInside(closeStart, closeEnd);
    if (hasOpen && !hasClose) after += source.slice(openStart, openEnd);
    if (hasClose && !hasOpen) before += source.slice(closeStart, closeEnd);
  }
  return { ...whole, tekst: before + schrijf(tekst) + after };
}

/** The range, with the markup that would be left around nothing. */
const withEmptied = (range: { readonly start: number; readonly end: number }, markup: readonly Markup[]) => {
  let { start, end } = range;
  for (const { openStart, openEnd, closeStart, closeEnd } of markup.toReversed()) {
    if (start < end && start <= openEnd && end >= closeStart) {
      start = Math.min(start, openStart);
      end = Math.max(end, closeEnd);
    }
  }
  return { start, end };
};

/** How many characters at the end of both differ at most in their capitals. */
const sameEnd = (before: string, after: string): number => {
  const [one, other] = [before.toLowerCase(), after.toLowerCase()];
  if (one.length !== before.length || other.length !== after.length) return 0;
  let count = 0;
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
};
