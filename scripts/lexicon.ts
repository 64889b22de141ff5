/**
 * Writes the lexicon that core looks words up in, from the dictionary of OpenTaal and our own lists.
 * `--if-absent` leaves one that is there alone; `--stats` says how big it is and how fast it loads and finds.
 */
import { parseArgs } from 'node:util';
import { existsLexicon, writeLexicon } from './lexicon/write.ts';

const { values } = parseArgs({ options: { 'if-absent': { type: 'boolean' }, stats: { type: 'boolean' } } });
if (!values['if-absent'] || !existsLexicon()) {
  const { forms, bytes } = await writeLexicon();
  console.log(`lexicon: ${forms} forms, ${(bytes / 1024).toFixed(0)} kB`);
}
if (values.stats) {
  const { printStats } = await import('./lexicon/stats.ts');
  printStats();
}
