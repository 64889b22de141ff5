import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument, validate } from '@definitie-app/core';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { describeWith } from '../support/needs.ts';
import { pageCode } from '../support/page-code.ts';

/** Places count from 0, columns in characters, of which an emoji is one. */
const Found = z.object({ line: z.int(), column: z.int(), text: z.string(), message: z.string() });
type Found = z.infer<typeof Found>;
const Result = z.object({
  before: z.array(Found),
  hover: z.string(),
  action: z.string(),
  fixed: z.string(),
  typed: Found,
  renamed: z.string().nullable(),
});

const TURTLE = `@prefix : <https://example.nl/id/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

:boom skos:prefLabel "boom 🌳"@nl ; skos:definition "een plant met stam en takken"@nl .
:huis skos:prefLabel "huis"@nl ; skos:definition "gebouw waarin mensen wonen"@nl .
:café skos:prefLabel "café 🍺"@nl ; skos:altLabel "kroeg 🍺🍺"@nl ; skos:definition "is een gebouw waarin drank wordt verkocht"@nl .
`;

/** The findings of core, with places and messages as Emacs has them. */
const expected = (text: string): readonly Found[] =>
  (readDocument('turtle', text)?.entries ?? []).flatMap(({ concept, velden }) =>
    validate(concept).bevindingen.map(({ code, melding, start, end }) => {
      const place = velden.definitie?.range(start, end) ?? { start: 0, end: 0 };
      const before = text.slice(0, place.start).split('\n');
      return {
        line: before.length - 1,
        column: [...(before.at(-1) ?? '')].length,
        text: text.slice(place.start, place.end),
        message: `definitie [${code}]: ${melding}`,
      };
    }),
  );

const inOrder = (found: readonly Found[]) =>
  found.toSorted((a, b) => a.line - b.line || a.column - b.column || a.message.localeCompare(b.message));

describeWith(['emacs'], 'Emacs', () => {
  test('shows what core finds on the same characters, tells why, applies a fix and follows what is typed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'definitie-emacs-'));
    const [file, init, result] = ['begrippen.ttl', 'init.el', 'result.json'].map((name) =>
      join(folder, name),
    );
    writeFileSync(file ?? '', TURTLE);
    writeFileSync(init ?? '', pageCode('Emacs', 'elisp'));
    const script = fileURLToPath(new URL('emacs.el', import.meta.url));
    // Not -Q: that hides Debian's packages.
    const { status, stderr } = spawnSync('emacs', ['-q', '--batch', '-l', init ?? '', '-l', script], {
      encoding: 'utf8',
      timeout: 90_000,
      // The answer to which fix: the one that is preferred.
      input: '\n',
      env: { ...process.env, HOME: folder, LSP_FILE: file, LSP_RESULT: result, LANG: 'C.UTF-8' },
    });
    expect(`${status} ${stderr}`).toMatch(/^0 /);
    const told = Result.parse(JSON.parse(readFileSync(result ?? '', 'utf8')));
    rmSync(folder, { recursive: true });

    expect(inOrder(told.before)).toEqual(inOrder(expected(TURTLE)));
    expect(told.hover).toContain('ARAI-06');
    expect(told.action).not.toBe('');
    expect(told.fixed).toBe(TURTLE.replace('"een plant', '"plant'));
    expect(told.typed).toMatchObject({ line: 4, text: 'enz.' });
    if (told.renamed !== null) expect(told.renamed).toContain('skos:prefLabel "woonhuis"@nl');
  });
});
