import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { createCompiledCode } from './compiled-code.ts';
import { keepLexicon } from './kept-lexicon.ts';

// Testing a large file makes much that is soon forgotten: without a larger space for that the server takes less memory and answers
// as fast. Set before anything is compiled, because V8 uses what it compiled before only under the same flags.
setFlagsFromString('--semi-space-growth-factor=1');

/** What is forgotten is cleared sooner, or, as V8 does of itself, later. */
const clearSooner = (isSooner: boolean): void =>
  setFlagsFromString(`--heap-growing-percent=${isSooner ? 30 : 0}`);

/** So long after the start it takes more time than it saves memory. */
const START_MS = 500;

const { values } = parseArgs({
  options: { 'compiled-code': { type: 'string' } },
  strict: false,
});

const asked = values['compiled-code'];
/**
 * Beside the code itself, where only those can write who could change that too; elsewhere when someone says so, such as VS Code,
 * where what is installed is not to change.
 */
const folder = typeof asked === 'string' && /^[^-]/.test(asked) ? asked : __dirname;

const code = createCompiledCode(folder);
setTimeout(clearSooner, START_MS, true).unref();
const main = code.run(join(__dirname, 'main.cjs'));
const writeLexicon = keepLexicon(folder, main, code.digest());
process.on('exit', () => {
  clearSooner(false);
  try {
    code.keep();
    writeLexicon();
  } catch {
    // A folder that cannot be written to costs time at the next start, and nothing else.
  }
});
