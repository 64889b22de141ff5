import fc from 'fast-check';

/**
 * The same texts in every run, so that a red run means that the change is wrong. `FUZZ_SEED=random` looks for texts
 * that nobody has tried (`npm run fuzz`); a number repeats what such a run found.
 */
const { FUZZ_SEED: given = '20261123' } = process.env;
if (given !== 'random') fc.configureGlobal({ seed: Number(given) });
