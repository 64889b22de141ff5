/** At most `max` UTF-16 units, ending in `…` when something fell off; never half a character. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = max - 1;
  const last = text.codePointAt(end - 1);
  return `${text.slice(0, last !== undefined && last > 0xffff ? end - 1 : end).trimEnd()}…`;
}

/** An address that is safe to open from a card: never `javascript:` or `data:`. */
export const isWebUrl = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url);
