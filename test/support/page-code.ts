import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/u, '');

/**
 * The last piece of code in a language below a heading of docs/editors.md, with the path to this repository filled in:
 * what someone would copy from there. @throws when there is none
 */
export function pageCode(heading: string, language: string): string {
  const page = readFileSync(`${root}/docs/editors.md`, 'utf8');
  const section = page.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const code = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].findLast(
    ([, name]) => name === language,
  );
  if (!code?.[2]) throw new Error(`docs/editors.md has no ${language} below ${heading}`);
  return code[2].replaceAll('/path/to/definitie-app', root);
}
