/**
 * Random edits in the language server that ships, each text compared with what is said when it is opened anew:
 * `npm run soak:lsp`. `--seconds 600`, `--seed N` repeats; `--episodes 1` stops after the first.
 */
import { parseArgs } from 'node:util';
import { buildTarget } from './build/build-target.ts';
import { selectTargets } from './build/targets.ts';
import { soak } from './soak-lsp/soak.ts';

const SECONDS = 600;
const MAX_SEED = 2 ** 31;

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, episodes: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * MAX_SEED));
for (const target of selectTargets(['lsp-server'])) await buildTarget(target);
console.log(`seed ${seed}`);
const { episodes, edits, compared } = await soak({
  seed,
  forMs: Number(values.seconds ?? SECONDS) * 1000,
  ...(values.episodes !== undefined && { episodes: Number(values.episodes) }),
  onEpisode: (own, { names, edits }) => console.log(`seed ${own}: ${edits} edits in ${names.join(' and ')}`),
});
console.log(`no difference: ${episodes} episodes, ${edits} edits, ${compared} times compared`);
