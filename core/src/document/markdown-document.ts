import type { Entry } from './document.ts';
import type { Block } from './markdown-blocks.ts';
import { isGlossaryTitle } from './markdown-evidence.ts';
import type { MarkdownLayout } from './markdown-layout.ts';

/** A Markdown document that is being read for its definities. */
export interface MarkdownDocument {
  readonly source: string;
  readonly blocks: readonly Block[];
  /** The only layout to read, when someone said which one the document has. */
  readonly layout: MarkdownLayout | undefined;
  /** Whether the block at this index is in a part of the document that says that it defines begrippen. */
  readonly isGlossary: (index: number) => boolean;
}

/** An entry and how it is written down. */
export interface MarkdownEntry {
  readonly layout: MarkdownLayout;
  readonly entry: Entry;
}

export const mayRead = ({ layout }: MarkdownDocument, wanted: MarkdownLayout): boolean =>
  layout === undefined || layout === wanted;

/** What has no meaning of its own counts only where begrippen are defined, or where someone said so. */
export const isMeant = (document: MarkdownDocument, wanted: MarkdownLayout, index: number): boolean =>
  document.layout === wanted || (document.layout === undefined && document.isGlossary(index));

/** Finds the parts below a heading such as `Begrippenlijst`, when first asked for; the title is that of the front matter. */
export function findGlossaries(
  source: string,
  blocks: readonly Block[],
  title: string | undefined,
): (index: number) => boolean {
  const isWhole = title !== undefined && isGlossaryTitle(title);
  let flags: readonly boolean[] | undefined;
  const find = (): readonly boolean[] => {
    let level = 0;
    return blocks.map((block) => {
      if (block.type !== 'heading') return level > 0;
      if (level > 0 && block.level > level) return true;
      level = isGlossaryTitle(source.slice(block.line.start, block.line.end)) ? block.level : 0;
      return level > 0;
    });
  };
  return (index) => {
    if (isWhole) return true;
    flags ??= find();
    return flags[index] ?? false;
  };
}

/** The title that the front matter gives, in YAML. */
export const titleOf = (frontMatter: string): string | undefined =>
  /^title:[ \t]*["']?([^\r\n"']{1,200})/m.exec(frontMatter)?.[1];
