import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formats, PROFIEL_NAAM } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = (name: string): string => readFileSync(`${root}${name}`, 'utf8');
const manifest = z
  .object({
    name: z.string(),
    publisher: z.string(),
    version: z.string(),
    main: z.string(),
    icon: z.string(),
    engines: z.object({ vscode: z.string() }),
    activationEvents: z.array(z.string()),
    contributes: z.object({
      configuration: z.object({ properties: z.record(z.string(), z.unknown()) }),
      yamlValidation: z.array(z.object({ fileMatch: z.string(), url: z.string() })),
    }),
  })
  .parse(JSON.parse(file('vscode-extension/package.json')));

describe('the manifest', () => {
  test('is that of our extension', () => {
    expect(manifest).toMatchObject({
      name: 'definitie-app',
      publisher: 'definitie-app',
      engines: { vscode: '^1.91.0' },
    });
    expect(manifest.version).toBe(JSON.parse(file('package.json')).version);
    for (const name of [manifest.main, manifest.icon, 'README.md'])
      expect(existsSync(`${root}vscode-extension/${name}`)).toBe(true);
    expect(file('vscode-extension/LICENSE')).toBe(file('LICENSE'));
  });

  test('starts the server for every format that we read, and for a profile', () =>
    expect(manifest.activationEvents).toEqual([
      ...formats.map(({ languageId }) => `onLanguage:${languageId}`),
      `workspaceContains:**/${PROFIEL_NAAM}`,
    ]));

  test('tells editors of YAML the schema of a profile', () => {
    const [{ fileMatch, url } = expect.unreachable(), ...others] = manifest.contributes.yamlValidation;
    expect({ fileMatch, others }).toEqual({ fileMatch: PROFIEL_NAAM, others: [] });
    expect(existsSync(`${root}vscode-extension/${url}`)).toBe(true);
  });

  test('takes its texts from the Dutch catalogue, all of them', () => {
    const used = Array.from(
      file('vscode-extension/package.json').matchAll(/"%([\w.]+)%"/g),
      ([, key]) => key,
    );
    expect(new Set(used)).toEqual(
      new Set(Object.keys(JSON.parse(file('vscode-extension/package.nls.json')))),
    );
  });

  test('offers the settings that the server reads, and how much it shows of the traffic', () =>
    expect(Object.keys(manifest.contributes.configuration.properties)).toEqual([
      'definitie.regelBasis',
      'definitie.maxTekens',
      'definitie.trace.server',
    ]));
});

test('only what the extension needs is packed', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [`${root}node_modules/@vscode/vsce/vsce`, 'ls', '--no-dependencies'],
    {
      cwd: `${root}vscode-extension`,
      encoding: 'utf8',
    },
  );
  expect(stdout.trim().split('\n').toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'dist/extension.cjs',
    'dist/extension.cjs.LICENSES.txt',
    'dist/server.cjs',
    'dist/server.cjs.LICENSES.txt',
    'icon.png',
    'language-configuration.json',
    'package.json',
    'package.nls.json',
    'profiel.schema.json',
  ]);
});

test.each(['lsp-server/dist/server.cjs', 'vscode-extension/dist/extension.cjs', 'cli/dist/main.js'])(
  'beside %s stand the licences of what is inside, and NOTICE names all of it',
  (bundle) => {
    const licences = file(`${bundle}.LICENSES.txt`);
    const names = Array.from(licences.matchAll(/^(\S+) \d+\.\S+ \(.+\)$/gmu), ([, name = '']) => name);
    expect(names).toContain(bundle.startsWith('cli') ? 'zod' : 'vscode-jsonrpc');
    expect(names.filter((name) => !file('NOTICE').includes(name))).toEqual([]);
    expect(licences).toMatch(/Permission is hereby granted/u);
  },
);

test('neither bundle phones home or holds a client of a model', () => {
  for (const name of ['extension', 'server'])
    expect(file(`vscode-extension/dist/${name}.cjs`)).not.toMatch(
      /api\.openai\.com|applicationinsights|sendTelemetry/i,
    );
});
