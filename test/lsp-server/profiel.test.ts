import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  RegistrationRequest,
} from 'vscode-languageserver/node';
import { type Editor, fullItems, startEditor } from './editor.ts';

const base = mkdtempSync(join(tmpdir(), 'definitie-lsp-'));
afterAll(() => rmSync(base, { recursive: true }));

const WATCHES = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
const TEXT = '## Boom\n\n> een plant met een stam en takken\n';
const PROFIEL = '.definitie.yaml';

const inFolder = () => {
  const folder = mkdtempSync(join(base, 'x'));
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const put = (name: string, content: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const changed = (editor: Editor, name: string) =>
    editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(name), type: FileChangeType.Changed }],
    });
  return { uriOf, put, changed };
};
/** That the same text stands in more documents is not what is tested here. */
const isAboutText = ({ code }: { readonly code?: unknown }): boolean => code !== 'DUP-01';
/** Severity and code of each finding: 1 is a fout, 2 a waarschuwing, 3 an advies. */
const shown = async (editor: Editor, uri: string) =>
  (await editor.pushed(uri)).filter(isAboutText).map(({ severity, code }) => `${severity} ${code}`);
/** What is shown after something else than the document has changed. */
const becomes = (editor: Editor, uri: string) =>
  expect.poll(() =>
    editor.published
      .findLast((params) => params.uri === uri)
      ?.diagnostics.filter(isAboutText)
      .map(({ severity, code }) => `${severity} ${code}`),
  );

describe('the profile of a document', () => {
  test('is the nearest one, from its folder upward, and counts differently per path', async () => {
    const { uriOf, put } = inFolder();
    put(PROFIEL, 'regels: {ARAI-06: advies}\npaden: [{pad: oud/**, regels: {ARAI-06: uit}}]');
    put(`eigen/${PROFIEL}`, 'regels: {ARAI-06: aan}');
    const editor = await startEditor();
    for (const [name, expected] of [
      ['a.md', ['3 ARAI-06']],
      ['nieuw/diep/a.md', ['3 ARAI-06']],
      ['oud/a.md', []],
      ['eigen/a.md', ['2 ARAI-06']],
    ] as const) {
      await editor.open(uriOf(name), 'markdown', TEXT);
      expect(await shown(editor, uriOf(name))).toEqual(expected);
    }
  });

  test('of a document that is no file is that of the workspace', async () => {
    const { uriOf, put } = inFolder();
    put(PROFIEL, 'regels: {ARAI-06: advies}');
    const editor = await startEditor({ rootUri: uriOf('.') });
    await editor.open('untitled:a', 'markdown', TEXT);
    expect(await shown(editor, 'untitled:a')).toEqual(['3 ARAI-06']);
    const other = await startEditor();
    await other.open('untitled:a', 'markdown', TEXT);
    expect(await shown(other, 'untitled:a')).toEqual(['2 ARAI-06']);
  });

  test('is followed when its file changes, comes or goes', async () => {
    const { uriOf, put, changed } = inFolder();
    const editor = await startEditor({ capabilities: WATCHES });
    const uri = uriOf('a.md');
    await editor.open(uri, 'markdown', TEXT);
    expect(await shown(editor, uri)).toEqual(['2 ARAI-06']);
    put(PROFIEL, 'regels: {ARAI-06: advies}');
    await changed(editor, PROFIEL);
    await becomes(editor, uri).toEqual(['3 ARAI-06']);
    put(PROFIEL, 'regels: {ARAI-06: uit}');
    await changed(editor, PROFIEL);
    await becomes(editor, uri).toEqual([]);
    put(PROFIEL, '');
    await changed(editor, PROFIEL);
    await becomes(editor, uri).toEqual(['2 ARAI-06']);
  });

  test('is asked to be watched where the editor can', async () => {
    const patterns: unknown[] = [];
    const editor = await startEditor({ capabilities: WATCHES });
    editor.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      patterns.push(...registrations.map(({ registerOptions }) => registerOptions));
    });
    await expect
      .poll(() => patterns)
      .toMatchObject([
        {
          watchers: [
            { globPattern: '**/.definitie.yaml' },
            { globPattern: expect.stringMatching(/ttl.*md/) },
          ],
        },
      ]);
  });

  test('is looked at again with every document that is opened where the editor cannot watch', async () => {
    const { uriOf, put } = inFolder();
    const editor = await startEditor();
    await editor.open(uriOf('a.md'), 'markdown', TEXT);
    expect(await shown(editor, uriOf('a.md'))).toEqual(['2 ARAI-06']);
    put(PROFIEL, 'regels: {ARAI-06: advies}');
    await editor.open(uriOf('b.md'), 'markdown', TEXT);
    expect(await shown(editor, uriOf('b.md'))).toEqual(['3 ARAI-06']);
  });

  test('makes an editor that pulls ask again', async () => {
    const { uriOf, put, changed } = inFolder();
    const editor = await startEditor({ capabilities: { ...WATCHES, textDocument: { diagnostic: {} } } });
    await editor.open(uriOf('a.md'), 'markdown', TEXT);
    const first = await editor.pull(uriOf('a.md'));
    put(PROFIEL, 'regels: {ARAI-06: uit}');
    await changed(editor, PROFIEL);
    expect(fullItems(await editor.pull(uriOf('a.md'), first.resultId ?? ''))).toEqual([]);
  });
});

describe('a mistake in a profile', () => {
  const WRONG = 'regels:\n  ARAI-6: uit\n';

  test('is told once when the profile is not open; all is as built in', async () => {
    const { uriOf, put } = inFolder();
    put(PROFIEL, WRONG);
    const editor = await startEditor();
    for (const name of ['a.md', 'b/c.md']) {
      await editor.open(uriOf(name), 'markdown', TEXT);
      expect(await shown(editor, uriOf(name))).toEqual(['2 ARAI-06']);
    }
    expect(editor.messages).toEqual([
      expect.stringMatching(/\.definitie\.yaml klopt niet.*\n2:3 De regel ‘ARAI-6’ bestaat niet\./u),
    ]);
  });

  test('leaves the last profile without one in force', async () => {
    const { uriOf, put, changed } = inFolder();
    put(PROFIEL, 'regels: {ARAI-06: advies}');
    const editor = await startEditor({ capabilities: WATCHES });
    await editor.open(uriOf('a.md'), 'markdown', TEXT);
    expect(await shown(editor, uriOf('a.md'))).toEqual(['3 ARAI-06']);
    put(PROFIEL, WRONG);
    await changed(editor, PROFIEL);
    await expect.poll(() => editor.messages).toHaveLength(1);
    await becomes(editor, uriOf('a.md')).toEqual(['3 ARAI-06']);
  });

  test('is shown in the profile when that is open, and its text in the editor counts', async () => {
    const { uriOf, put } = inFolder();
    put(PROFIEL, 'regels: {ARAI-06: advies}');
    const editor = await startEditor({ capabilities: WATCHES });
    const uri = uriOf('a.md');
    await editor.open(uri, 'markdown', TEXT);
    await editor.open(uriOf(PROFIEL), 'yaml', 'regels: {ARAI-06: advies}');
    expect(await editor.pushed(uriOf(PROFIEL))).toEqual([]);
    await becomes(editor, uri).toEqual(['3 ARAI-06']);
    await editor.change(uriOf(PROFIEL), [{ text: WRONG }]);
    const [mistake, ...others] = await editor.pushed(uriOf(PROFIEL));
    expect(others).toEqual([]);
    expect(mistake).toMatchObject({ code: 'profiel', severity: 1, source: 'definitie' });
    expect(mistake && editor.textAt(uriOf(PROFIEL), mistake)).toBe('ARAI-6');
    await becomes(editor, uri).toEqual(['3 ARAI-06']);
    await editor.change(uriOf(PROFIEL), [{ text: 'regels: {ARAI-06: uit}' }]);
    expect(await editor.pushed(uriOf(PROFIEL))).toEqual([]);
    await becomes(editor, uri).toEqual([]);
    await editor.close(uriOf(PROFIEL));
    await becomes(editor, uri).toEqual(['3 ARAI-06']);
    expect(editor.messages).toEqual([]);
  });
});

describe('how documents are read', () => {
  const CSV = 'naam,omschrijving\nBoom,een plant met een stam en takken\n';

  test('a layout for a path, and a format for what has another language; not elsewhere', async () => {
    const { uriOf, put, changed } = inFolder();
    put(
      PROFIEL,
      'documents: [{glob: lijst/*.csv, format: csv, layout: naam-omschrijving}, {glob: "*.txt", format: markdown}]',
    );
    const editor = await startEditor();
    for (const [name, languageId, text, expected] of [
      ['lijst/a.csv', 'csv', CSV, ['2 ARAI-06']],
      ['lijst/b.csv', 'plaintext', CSV, ['2 ARAI-06']],
      ['a.csv', 'csv', CSV, []],
      ['a.txt', 'plaintext', TEXT, ['2 ARAI-06']],
      ['lijst/a.txt', 'plaintext', TEXT, []],
    ] as const) {
      await editor.open(uriOf(name), languageId, text);
      expect([name, await shown(editor, uriOf(name))]).toEqual([name, expected]);
    }
    const documenten = ['a.txt', 'b.md'].map((name) => ({
      uri: uriOf(name),
      languageId: 'plaintext',
      text: TEXT,
    }));
    put(PROFIEL, 'documents: [{glob: "*.md", format: geen}, {glob: "*.txt", format: markdown}]');
    await changed(editor, PROFIEL);
    expect(await editor.connection.sendRequest('definitie/toetsDocumenten', { documenten })).toMatchObject({
      documenten: [{ uri: uriOf('a.txt'), begrippen: 1 }],
    });
  });

  test('not at all while a profile that is open or saved says so, whatever its language', async () => {
    const { uriOf, put, changed } = inFolder();
    const NOT = 'documents: [{glob: "*.md", format: geen}]';
    const editor = await startEditor({ capabilities: WATCHES, rootUri: uriOf('.') });
    const uri = uriOf('a.md');
    await editor.open(uri, 'markdown', TEXT);
    await editor.open('untitled:a', 'markdown', TEXT);
    expect(await shown(editor, uri)).toEqual(['2 ARAI-06']);
    put(PROFIEL, NOT);
    await changed(editor, PROFIEL);
    await becomes(editor, uri).toEqual([]);
    put(PROFIEL, '');
    await changed(editor, PROFIEL);
    await becomes(editor, uri).toEqual(['2 ARAI-06']);
    await editor.open(uriOf(PROFIEL), 'yaml', NOT);
    await becomes(editor, uri).toEqual([]);
    await editor.change(uriOf(PROFIEL), [{ text: 'documents: [{glob: "*.md", format: markdown}]' }]);
    await becomes(editor, uri).toEqual(['2 ARAI-06']);
    expect(await shown(editor, 'untitled:a')).toEqual(['2 ARAI-06']);
  });

  test('those that are not open too, again with every change', async () => {
    const { uriOf, put, changed } = inFolder();
    put('b.md', TEXT);
    put('c.txt', TEXT);
    const editor = await startEditor({ capabilities: WATCHES, rootUri: uriOf('.') });
    await editor.open(uriOf('a.md'), 'markdown', TEXT);
    /** That the same text stands elsewhere. */
    const same = () =>
      expect.poll(() =>
        editor.published
          .findLast(({ uri }) => uri === uriOf('a.md'))
          ?.diagnostics.filter((one) => !isAboutText(one)),
      );
    await same().toHaveLength(1);
    for (const [parts, expected] of [
      ['{glob: b.md, format: geen}', 0],
      ['{glob: "*.txt", format: markdown}, {glob: b.md, format: geen}', 1],
      ['{glob: b.md, format: geen}', 0],
      ['', 1],
    ] as const) {
      put(PROFIEL, `documents: [${parts}]`);
      await changed(editor, PROFIEL);
      await same().toHaveLength(expected);
    }
  });
});

test('a comment silences a rule with a reason; what is wrong with one is shown on its words', async () => {
  const editor = await startEditor();
  const text = `<!-- definitie-uit ARAI-06: staat zo in de wet -->\n${TEXT}\n<!-- definitie-uit ARAI-6, STR-01: x -->\n${TEXT}`;
  await editor.open('file:///a.md', 'markdown', text);
  const diagnostics = (await editor.pushed('file:///a.md')).filter(isAboutText);
  expect(diagnostics.map((one) => [one.severity, one.code, editor.textAt('file:///a.md', one)])).toEqual([
    [2, 'ARAI-06', 'een'],
    [2, 'UIT-REGEL', 'ARAI-6'],
    [3, 'UIT-ONGEBRUIKT', 'STR-01'],
  ]);
});
