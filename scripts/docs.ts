import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { docsPages } from './docs/pages.ts';
import { schemas } from './docs/schemas.ts';

const folder = new URL('../docs/toetsregels/', import.meta.url);
const pages = docsPages();

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(new URL(file, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
console.log(`${pages.size} pages in docs/toetsregels`);

for (const [name, text] of schemas()) {
  writeFileSync(new URL(`../vscode-extension/${name}`, import.meta.url), text);
  console.log(`vscode-extension/${name}`);
}
