/** The languages, as VS Code names them, of documents that can hold definities. */
export const TALEN = ['turtle', 'markdown', 'json', 'jsonc', 'jsonld', 'yaml', 'csv'] as const;

const TAAL: ReadonlyMap<string, string> = new Map([
  ['ttl', 'turtle'],
  ['turtle', 'turtle'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['json', 'json'],
  ['jsonld', 'jsonld'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
]);

/** As VS Code names the language of a file that is not open; `undefined`: none that can hold definities. */
export const languageOf = (path: string): string | undefined =>
  TAAL.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
