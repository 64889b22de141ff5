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

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What the Lua script writes down; places count from 0, columns in bytes of UTF-8 as Neovim does. */
const Result = z.object({
  before: z.array(z.object({ line: z.number(), column: z.number(), code: z.string(), message: z.string() })),
  asked: z.array(z.string()),
  hover: z.string(),
  action: z.string(),
  fixed: z.array(z.string()),
  typed: z.string(),
});

const TURTLE = `@prefix : <https://example.nl/id/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

:boom skos:prefLabel "boom 🌳"@nl ; skos:definition "een plant met stam en takken"@nl .
:huis skos:prefLabel "huis"@nl ; skos:definition "gebouw waarin mensen wonen"@nl .
:café skos:prefLabel "café 🍺"@nl ; skos:altLabel "kroeg 🍺🍺"@nl ; skos:definition "is een gebouw waarin drank wordt verkocht"@nl .
`;

/** The findings of core, with places as Neovim counts them. */
const expected = (text: string) =>
  (readDocument('turtle', text)?.entries ?? []).flatMap(({ concept, velden }) =>
    validate(concept).bevindingen.map(({ code, melding, start }) => {
      const before = text.slice(0, velden.definitie?.plaats(start)).split('\n');
      return {
        line: before.length - 1,
        column: Buffer.byteLength(before.at(-1) ?? ''),
        code,
        message: melding,
      };
    }),
  );

describeWith(['neovim'], 'Neovim', () => {
  test('shows what core finds on the same characters, tells why, applies a fix and follows what is typed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'definitie-nvim-'));
    const file = join(folder, 'begrippen.ttl');
    const init = join(folder, 'init.lua');
    const result = join(folder, 'result.json');
    writeFileSync(file, TURTLE);
    writeFileSync(init, pageCode('Neovim', 'lua'));
    const { status, stderr } = spawnSync(
      'nvim',
      ['--headless', '-u', init, '-i', 'NONE', '-n', '-c', `luafile ${path('neovim.lua')}`, file],
      {
        encoding: 'utf8',
        timeout: 60_000,
        cwd: folder,
        env: { ...process.env, HOME: folder, XDG_STATE_HOME: folder, LSP_RESULT: result },
      },
    );
    expect(`${status} ${stderr}`).toMatch(/^0 /);
    const { before, asked, hover, action, fixed, typed } = Result.parse(
      JSON.parse(readFileSync(result, 'utf8')),
    );
    rmSync(folder, { recursive: true });

    const wanted = expected(TURTLE);
    expect(wanted.length).toBeGreaterThan(1);
    const order = (found: typeof wanted) =>
      found.toSorted((a, b) => a.line - b.line || a.column - b.column || a.code.localeCompare(b.code));
    expect(order(before)).toEqual(order(wanted));
    expect(asked.toSorted()).toEqual(wanted.map(({ code }) => code).toSorted());
    expect(hover).toContain('ARAI-06');
    expect(action).not.toBe('');
    expect(typed).toBe('enz.');
    expect(fixed.join('\n')).toBe(TURTLE.trimEnd().replace('"een plant', '"plant'));
  });
});
