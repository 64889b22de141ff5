/** What a pattern may not contain, so that nobody counts on what other tools make of it. */
export type GlobMistake = 'leeg' | 'achterwaartse streep' | 'begint met /' | 'bevat ..' | 'ander teken';

export const findGlobMistake = (pattern: string): GlobMistake | undefined => {
  if (pattern.trim() === '') return 'leeg';
  if (pattern.includes('\\')) return 'achterwaartse streep';
  if (pattern.startsWith('/')) return 'begint met /';
  if (pattern.split('/').includes('..')) return 'bevat ..';
  return /[[\]{}!]/.test(pattern) ? 'ander teken' : undefined;
};

/**
 * Whether a path matches a pattern; both relative to the same folder, with `/` between the parts.
 * `*` is any part of a name, `?` one character, `**` any number of folders; a pattern that ends with `/` is a folder
 * with everything in it. Capitals count. The cost is at most the product of both lengths, whatever the pattern.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('/') ? `${pattern}**` : pattern;
  const parts = whole.split('/').filter((part) => part !== '' && part !== '.');
  return matchesAll(parts, path.split('/'), '**', matchesName);
}

const matchesName = (pattern: string, name: string): boolean =>
  matchesAll([...pattern], [...name], '*', (sign, letter) => sign === '?' || sign === letter);

/** Matches two lists; one `wild` stands for any number of items. Only the last wild one is ever tried again. */
function matchesAll(
  patterns: readonly string[],
  items: readonly string[],
  wild: string,
  isMatch: (pattern: string, item: string) => boolean,
): boolean {
  let [at, item] = [0, 0];
  let retry: { readonly at: number; readonly item: number } | undefined;
  while (item < items.length) {
    const pattern = patterns[at];
    if (pattern === wild) {
      retry = { at, item };
      at++;
    } else if (pattern !== undefined && isMatch(pattern, items[item] ?? '')) {
      at++;
      item++;
    } else if (retry) {
      retry = { at: retry.at, item: retry.item + 1 };
      [at, item] = [retry.at + 1, retry.item];
    } else return false;
  }
  return patterns.slice(at).every((pattern) => pattern === wild);
}
