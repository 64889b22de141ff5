import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formats, PROFIEL_NAAM } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { languageOf } from '../../vscode-extension/src/languages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = (name: string): string => readFileSync(`${root}${name}`, 'utf8');
const Validations = z.array(
  z.object({ fileMatch: z.union([z.string(), z.array(z.string())]), url: z.string() }),
);
const manifest = z
  .object({
    name: z.string(),
    publisher: z.string(),
    version: z.string(),
    main: z.string(),
    browser: z.string(),
    icon: z.string(),
    engines: z.object({ vscode: z.string() }),
    activationEvents: z.array(z.string()),
    dependencies: z.record(z.string(), z.string()),
    contributes: z.object({
      configuration: z.object({ properties: z.record(z.string(), z.looseObject({ scope: z.string() })) }),
      commands: z.array(z.object({ command: z.string() })),
      snippets: z.array(z.object({ language: z.string(), path: z.string() })),
      walkthroughs: z.array(
        z.looseObject({ steps: z.array(z.looseObject({ media: z.record(z.string(), z.string()) })) }),
      ),
      yamlValidation: Validations,
      jsonValidation: Validations,
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
    for (const name of [manifest.main, manifest.browser, manifest.icon, 'README.md'])
      expect(existsSync(`${root}vscode-extension/${name}`)).toBe(true);
    expect(file('vscode-extension/LICENSE')).toBe(file('LICENSE'));
  });

  test('starts the server for every format that we read, and for a profile', () => {
    expect(manifest.activationEvents).toEqual([
      ...['turtle', 'markdown', 'json', 'jsonc', 'jsonld', 'yaml', 'csv'].map((taal) => `onLanguage:${taal}`),
      `workspaceContains:**/${PROFIEL_NAAM}`,
    ]);
    for (const { languageId, extensions } of formats) {
      expect(manifest.activationEvents).toContain(`onLanguage:${languageId}`);
      for (const extension of extensions) expect(languageOf(`map/a${extension}`)).toBe(languageId);
    }
  });

  test('tells editors of YAML and JSON the schemas of a profile and of begrippen', () => {
    const { yamlValidation, jsonValidation } = manifest.contributes;
    const matched = (name: string) =>
      [...yamlValidation, ...jsonValidation]
        .filter(({ fileMatch }) => [fileMatch].flat().some((glob) => name.endsWith(glob.replace('*', ''))))
        .map(({ url }) => url);
    expect(matched(PROFIEL_NAAM)).toEqual(['./profiel.schema.json']);
    for (const name of ['begrippen.yaml', 'straat.begrippen.yml', 'straat.begrippen.json'])
      expect(matched(name)).toContain('./begrippen.schema.json');
    for (const { url } of [...yamlValidation, ...jsonValidation])
      expect(existsSync(`${root}vscode-extension/${url}`)).toBe(true);
  });

  test.each(['package.nls.json', 'package.nls.nl.json'])('takes its texts from %s, all of them', (name) => {
    const used = Array.from(
      file('vscode-extension/package.json').matchAll(/"%([\w.]+)%"/g),
      ([, key]) => key,
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(JSON.parse(file(`vscode-extension/${name}`)))));
  });

  test('registers the commands that it names', () => {
    const registered = Array.from(
      file('vscode-extension/src/app.ts').matchAll(/'(definitie\.\w+)':/g),
      ([, name]) => name,
    );
    expect(manifest.contributes.commands.map(({ command }) => command)).toEqual(registered);
  });

  test('names files that are there: snippets and pictures of the walkthrough', () => {
    const { snippets, walkthroughs } = manifest.contributes;
    const media = walkthroughs.flatMap(({ steps }) =>
      steps.map((step) => step.media.image ?? step.media.markdown ?? ''),
    );
    expect(media.length).toBeGreaterThan(3);
    for (const name of [...snippets.map(({ path }) => path), ...media])
      expect(existsSync(`${root}vscode-extension/${name}`), name).toBe(true);
  });

  test('lets no folder say where the key goes', () => {
    const { properties } = manifest.contributes.configuration;
    expect(properties['definitie.dienst.adres']?.scope).toBe('machine');
  });

  test('has the sources import only what it declares, and VS Code', () => {
    const sources = readdirSync(`${root}vscode-extension/src`, { recursive: true, encoding: 'utf8' });
    const imported = sources
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        Array.from(file(`vscode-extension/src/${name}`).matchAll(/from '([^.'][^']*)'/g), ([, from = '']) =>
          from.replace(/\/.*$/, ''),
        ),
      );
    expect([...new Set(imported)].toSorted()).toEqual(
      [...Object.keys(manifest.dependencies), 'vscode'].toSorted(),
    );
  });

  test('offers the settings that the server reads, and how much it shows of the traffic', () =>
    expect(Object.keys(manifest.contributes.configuration.properties)).toEqual([
      'definitie.regelBasis',
      'definitie.maxTekens',
      'definitie.statusbalk',
      'definitie.baseline',
      'definitie.maxBevindingen',
      'definitie.werkruimte',
      'definitie.codeLens',
      'definitie.inlayHints',
      'definitie.kleuren',
      'definitie.dienst.adres',
      'definitie.dienst.wachttijd',
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
    'begrippen.schema.json',
    'dist/extension.cjs',
    'dist/extension.cjs.LICENSES.txt',
    'dist/extension.web.js',
    'dist/extension.web.js.LICENSES.txt',
    'dist/kern.js',
    'dist/kern.js.LICENSES.txt',
    'dist/main.cjs',
    'dist/main.cjs.LICENSES.txt',
    'dist/server.cjs',
    'dist/server.worker.js',
    'dist/server.worker.js.LICENSES.txt',
    'icon.png',
    'images/golflijn.png',
    'images/lampje.png',
    'images/voorstel.png',
    'images/werkruimte.png',
    'language-configuration.json',
    'package.json',
    'package.nls.json',
    'package.nls.nl.json',
    'profiel.schema.json',
    'snippets/markdown.json',
    'snippets/turtle.json',
    'snippets/yaml.json',
    'walkthrough/profiel.md',
  ]);
});

test.each(['lsp-server/dist/main.cjs', 'vscode-extension/dist/extension.cjs', 'cli/dist/main.js'])(
  'beside %s stand the licences of what is inside, and NOTICE names all of it',
  (bundle) => {
    const licences = file(`${bundle}.LICENSES.txt`);
    const names = Array.from(licences.matchAll(/^(\S+) \d+\.\S+ \(.+\)$/gmu), ([, name = '']) => name);
    expect(names).toContain(bundle.startsWith('cli') ? 'zod' : 'vscode-jsonrpc');
    expect(names.filter((name) => !file('NOTICE').includes(name))).toEqual([]);
    expect(licences).toMatch(/Permission is hereby granted/u);
  },
);

test('no bundle phones home or holds a client of a model', () => {
  for (const name of [
    'extension.cjs',
    'extension.web.js',
    'main.cjs',
    'server.cjs',
    'server.worker.js',
    'kern.js',
  ])
    expect(file(`vscode-extension/dist/${name}`)).not.toMatch(
      /api\.openai\.com|applicationinsights|sendTelemetry/i,
    );
});
