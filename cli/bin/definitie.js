#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write(
    'definitie is nog niet gebouwd. Voer eerst `npm ci` uit in de hoofdmap, of `npm run postinstall -w @definitie-app/cli`.\n',
  );
  process.exitCode = 2;
}
