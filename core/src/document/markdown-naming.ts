import { normal } from './markdown-words.ts';
import type { BuiltTekst } from './tekst.ts';

/** What stands around a text that may begin with `Definitie boom:`. */
export interface Around {
  /** What the heading above it names, if anything. */
  readonly begrip: string | undefined;
  /** It is in a part of the document that defines begrippen. */
  readonly isMeant: boolean;
  /** It is an item of a list. */
  readonly isItem?: boolean;
}

/** The words at the start of a text that say that it is a definitie. */
export interface Naming {
  readonly length: number;
  readonly begrip?: BuiltTekst;
}

const NAMED_DEFINITIE =
  /^(definitie|omschrijving|begripsomschrijving)(?:\s+(?:van\s+)?([^:]{1,120}?))?\s*:\s*/i;
/** What people say of a definitie rather than the name of one: `Definitie volgt nog:`, `Definitie van klaar:`. */
const NO_BEGRIP = /^(?:volgt|ontbreekt|bekijken|wijzigen|toevoegen|klaar|gereed|done|zie)(?:\s|$)/i;
const MAX_WORDS = 8;
const OPENING_QUOTE = /^["'“„«‘]/;

/** `Definitie boom:` at the start of a text: how long that is, and the begrip when it names one. */
export function readNaming(source: string, whole: BuiltTekst, around: Around): Naming | undefined {
  const [opening, word = '', name] = NAMED_DEFINITIE.exec(whole.tekst) ?? [];
  if (opening === undefined) return undefined;
  if (!name) return { length: opening.length };
  if (NO_BEGRIP.test(name) || name.split(' ', MAX_WORDS + 1).length > MAX_WORDS) return undefined;
  const begrip = whole.from(opening.indexOf(name, word.length)).upTo(name.length);
  if (!around.isMeant && normal(name) !== around.begrip && !isMarked(source, whole, begrip, around.isItem))
    return undefined;
  const isQuoted = name.length > 2 && OPENING_QUOTE.test(name) && /["'”»’]$/.test(name);
  return { length: opening.length, begrip: isQuoted ? begrip.from(1).upTo(name.length - 2) : begrip };
}

/** Whether the begrip stands out: between quotation marks, in other letters, or in bold letters with the word before it. */
function isMarked(source: string, whole: BuiltTekst, begrip: BuiltTekst, isItem = false): boolean {
  if (OPENING_QUOTE.test(begrip.tekst) || /[*_`]/.test(source.charAt(begrip.start - 1))) return true;
  const isBold = /[*_]/.test(source.charAt(whole.start - 1));
  return isBold && !isItem && !/[*_]/.test(source.slice(whole.start, begrip.start));
}
