/**
 * Bundles everything that ships. `npm run build -- --only lsp-server,cli` builds just those workspaces.
 */
import { relative } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildTarget } from './build/build-target.ts';
import { selectTargets } from './build/targets.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const selected = selectTargets(values.only?.split(','));
if (selected.length === 0) {
  console.error(`build: no workspace is called ‘${values.only}’`);
  process.exit(1);
}
for (const target of selected) {
  const built = await buildTarget(target);
  const where = relative(process.cwd(), built.outfile);
  console.log(
    built.size === undefined
      ? `${where}: skipped, there is no ${built.entry} yet`
      : `${where} ${(built.size / 1024).toFixed(0)} kB`,
  );
}
