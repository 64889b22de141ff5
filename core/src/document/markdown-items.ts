import { dedent, indentOf, type Line, type Lines } from './markdown-lines.ts';
import { interrupts, isContainer, isRule, look, markerOf } from './markdown-signs.ts';

/** One item of a list: its lines, without its mark and without what they are indented for it. */
export interface Item {
  readonly lines: Lines;
  readonly isOrdered: boolean;
}

/** The items of the list that begins at a line, and the line after it. */
export function readItems(
  text: string,
  lines: Lines,
  index: number,
): { readonly items: readonly Item[]; readonly next: number } {
  const items: { readonly lines: Line[]; readonly isOrdered: boolean }[] = [];
  let width = 0;
  /** Empty lines since the last one that says something; they end the list unless something indented follows. */
  let empty: Line[] = [];
  let next = index;
  for (let line = lines[next]; line; line = lines[++next]) {
    const sight = look(text, line);
    const item = items.at(-1);
    if (Number.isNaN(sight.sign)) {
      empty.push(line);
      continue;
    }
    if (item && indentOf(text, line) >= width) {
      for (const each of empty) item.lines.push(each);
      item.lines.push(dedent(text, line, width));
    } else {
      const marker = isRule(text, sight, line) ? undefined : markerOf(text, sight, line);
      if (marker) {
        width = marker.width;
        items.push({ lines: [{ start: marker.textStart, end: line.end }], isOrdered: marker.isOrdered });
      } else if (
        item &&
        empty.length === 0 &&
        !interrupts(text, sight, line) &&
        !isContainer(text, sight, line)
      )
        item.lines.push(line);
      else break;
    }
    empty = [];
  }
  return { items, next: next - empty.length };
}
