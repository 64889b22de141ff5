// Bundles the command line: node scripts/build-cli.mjs [folder], default cli/dist.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const cli = fileURLToPath(new URL('../cli', import.meta.url));
const [folder = join(cli, 'dist')] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8'));

await build({
  entryPoints: [join(cli, 'src/main.ts')],
  outfile: join(folder, 'main.js'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  conditions: ['@definitie-app/source'],
  define: { DEFINITIE_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
});
