import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { docsPages } from './docs/pages.ts';
import { profielSchema } from './docs/profiel-schema.ts';

const folder = new URL('../docs/toetsregels/', import.meta.url);
const pages = docsPages();

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(new URL(file, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
console.log(`${pages.size} pages in docs/toetsregels`);

writeFileSync(new URL('../vscode-extension/profiel.schema.json', import.meta.url), profielSchema());
console.log('vscode-extension/profiel.schema.json');
