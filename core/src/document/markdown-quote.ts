import { readBlocks } from './markdown-blocks.ts';
import { isDefinitie } from './markdown-evidence.ts';
import type { Lines } from './markdown-lines.ts';
import { type Around, readNaming } from './markdown-naming.ts';
import { inline, type Part, readParts } from './markdown-parts.ts';
import type { BuiltTekst } from './tekst.ts';

/** The definitie of a begrip, and what stands with it. */
export interface Definitie {
  readonly tekst: BuiltTekst;
  /** The begrip that the text itself names. */
  readonly begrip?: BuiltTekst | undefined;
  /** It begins with a word such as `Definitie:`. */
  readonly isNamed: boolean;
  readonly parts: readonly Part[];
  readonly end: number;
}

const SIGNED = /^[–—-]{1,2}\s*(?=\p{L})/u;

/** What a quote says, when it reads as a definitie; one that something announces always does. */
export function readQuote(
  source: string,
  lines: Lines,
  isAnnounced: boolean,
  around: Around,
): Definitie | undefined {
  const said: Part[] = [];
  const apart = new Set<number>();
  const about: Part[] = [];
  let skip = 0;
  let begrip: BuiltTekst | undefined;
  for (const block of readBlocks(source, lines)) {
    if (block.type === 'silent') continue;
    const found = readParts(source, 'quote', block);
    if (found.length === 0) break;
    // An item of a list goes on with what announces it; a next paragraph does not.
    if (block.type === 'paragraph') apart.add(said.length);
    for (const part of found) {
      const { label, whole } = part;
      const isFirst = said.length === 0;
      const naming = isFirst
        ? readNaming(source, whole, { ...around, isItem: block.type === 'list' })
        : undefined;
      const signature = !isFirst && block.type === 'paragraph' ? SIGNED.exec(whole.tekst) : null;
      if (naming) {
        begrip = naming.begrip ?? begrip;
        skip = naming.length;
        if (skip < whole.tekst.length) said.push(part);
      } else if (signature) about.push({ ...part, label: 'bronnen', tekst: whole.from(signature[0].length) });
      else if (!isFirst && label && label !== 'unknown' && label !== 'begrip') about.push(part);
      else {
        if (isFirst) skip = 0;
        said.push(part);
      }
    }
  }
  const [first] = said;
  if (!first) return undefined;
  const paragraphs = said.map((part) => part.lines);
  const all = said.length === 1 ? first.whole : inline(source, 'quote', paragraphs, apart);
  const tekst = skip === 0 ? all : all.from(skip);
  const isNamed = begrip !== undefined || skip > 0;
  if (!isAnnounced && !isNamed && !isDefinitie(tekst.tekst)) return undefined;
  return { tekst, begrip, isNamed, parts: about, end: lines.at(-1)?.end ?? 0 };
}
