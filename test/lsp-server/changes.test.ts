import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ClientCapabilities, CodeAction, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startEditor } from './editor.ts';

const CAN: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'definitie-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
};

/** The edits of one document in an action. */
const editsFor = (action: CodeAction | undefined, uri: string): TextEdit[] =>
  (action?.edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change && change.textDocument.uri === uri
      ? change.edits.flatMap((edit) => ('newText' in edit ? [edit] : []))
      : [],
  );

const MD = '# Begrippen\n\n## boom\n\n> Een plant met een stam\n\n## struik\n\n> Een plant zonder stam\n';

test('fix all: every safe fix at once, versioned, also with a mistake that cannot be fixed', async () => {
  const editor = await startEditor({ capabilities: CAN });
  await editor.open('file:///a.md', 'markdown', MD, 3);
  const [found] = await editor.pushed('file:///a.md');
  if (!found) throw new Error('nothing found');
  const [action, ...others] = await editor.fixes('file:///a.md', found, ['source.fixAll']);
  expect(others).toEqual([]);
  expect(action).toMatchObject({
    kind: 'source.fixAll.definitie',
    edit: { documentChanges: [{ textDocument: { version: 3 } }] },
  });
  expect(TextDocument.applyEdits(editor.documentOf('file:///a.md'), editsFor(action, 'file:///a.md'))).toBe(
    MD.replaceAll('Een plant', 'Plant'),
  );
});

test('fix all has nothing to offer where there is nothing to fix', async () => {
  const editor = await startEditor({ capabilities: CAN });
  await editor.open('file:///a.md', 'markdown', '# boom\n\n> plant met een stam en takken\n');
  await editor.pushed('file:///a.md');
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  expect(await editor.fixes('file:///a.md', { range, message: '' }, ['source.fixAll'])).toEqual([]);
});

test('no fix is lost after the first: the others are offered for the new version', async () => {
  const editor = await startEditor({ capabilities: CAN });
  const uri = 'file:///a.md';
  await editor.open(uri, 'markdown', MD);
  for (let left = 2; left > 0; left--) {
    const found = (await editor.pushed(uri)).filter(({ code }) => code === 'ARAI-06');
    expect(found).toHaveLength(left);
    const [first] = found;
    const [action] = first ? await editor.fixes(uri, first) : [];
    const [change] = action?.edit?.documentChanges ?? [];
    expect(change).toMatchObject({ textDocument: { version: editor.documentOf(uri).version } });
    await editor.change(
      uri,
      editsFor(action, uri).map(({ range, newText }) => ({ range, text: newText })),
    );
  }
  expect((await editor.pushed(uri)).filter(({ code }) => code === 'ARAI-06')).toEqual([]);
});

describe('suppressing a finding', () => {
  const TURTLE =
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n<a> skos:prefLabel "boom"@nl ;\n  skos:definition "Een plant met een stam"@nl .\n';
  test.each([
    ['a.md', 'markdown', MD, MD.replace('## boom', '<!-- definitie-uit ARAI-06: reden -->\n## boom')],
    ['a.ttl', 'turtle', TURTLE, TURTLE.replace('<a>', '# definitie-uit ARAI-06: reden\n<a>')],
    [
      'b.md',
      'markdown',
      '|Term|Definitie|\n|-|-|\n|boom|een plant met een stam|\n|struik|een plant zonder stam|\n',
      '|Term|Definitie|\n|-|-|\n|boom|een plant met een stam <!-- definitie-uit ARAI-06: reden -->|\n|struik|een plant zonder stam|\n',
    ],
  ])('in %s puts a comment with a reason where it counts', async (name, languageId, before, after) => {
    const uri = `file:///${name}`;
    const editor = await startEditor({ capabilities: CAN });
    await editor.open(uri, languageId, before);
    const found = (await editor.pushed(uri)).find(({ code }) => code === 'ARAI-06');
    if (!found) throw new Error('nothing found');
    const action = (await editor.fixes(uri, found)).find(({ title }) =>
      title.startsWith('Onderdruk ARAI-06'),
    );
    expect(action).toMatchObject({ diagnostics: [found] });
    const text = TextDocument.applyEdits(editor.documentOf(uri), editsFor(action, uri));
    expect(text).toBe(after);
    await editor.change(uri, [{ text }]);
    const left = (await editor.pushed(uri)).filter(({ code }) => code === 'ARAI-06');
    expect(left).toHaveLength(before.match(/\b[Ee]en plant/g)?.length === 2 ? 1 : 0);
  });

  test('ends when its comment is no comment any more, though only a definitie was changed', async () => {
    const uri = 'file:///c.md';
    const editor = await startEditor({ capabilities: CAN });
    const table = '|Term|Definitie|\n|-|-|\n|boom|een plant';
    const comment = '<!-- definitie-uit ARAI-06: reden -->|\n|struik|een plant zonder stam|\n';
    await editor.open(uri, 'markdown', `${table} ${comment}`);
    const codes = async () => (await editor.pushed(uri)).filter(({ code }) => code === 'ARAI-06').length;
    expect(await codes()).toBe(1);
    const range = {
      start: { line: 2, character: '|boom|een plant '.length },
      end: { line: 2, character: '|boom|een plant <!--'.length },
    };
    await editor.change(uri, [{ range, text: '[' }]);
    expect(await codes()).toBe(2);
  });

  test('for a client that knows snippets, the reason is what is typed next', async () => {
    const editor = await startEditor({
      capabilities: { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } },
    });
    await editor.open('file:///a.md', 'markdown', MD);
    const [found] = await editor.pushed('file:///a.md');
    if (!found) throw new Error('nothing found');
    const action = (await editor.fixes('file:///a.md', found)).find(({ title }) =>
      title.startsWith('Onderdruk'),
    );
    expect(JSON.stringify(action?.edit)).toMatch(/\$\{1:reden\}/);
  });
});

describe('changing the profile', () => {
  const offer = async (path: string, text: string, title: RegExp) => {
    const editor = await startEditor({ capabilities: CAN, rootUri: pathToFileURL(path).href });
    const uri = pathToFileURL(join(path, 'a.md')).href;
    await editor.open(uri, 'markdown', text);
    await editor.pushed(uri);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    return (await editor.fixes(uri, { range, message: '' })).find((action) => title.test(action.title));
  };
  const PROFIEL = '.definitie.yaml';

  test('where there is none, one is made', async () => {
    const path = folder();
    const uri = pathToFileURL(join(path, PROFIEL)).href;
    const action = await offer(path, MD, /^Zet ARAI-06 uit/);
    expect(action?.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri });
    expect(editsFor(action, uri).map(({ newText }) => newText)).toEqual(['regels:\n  ARAI-06: uit\n']);
  });

  test.each([
    [
      '# ons profiel\nregels:\n    STR-01: uit # te streng\n',
      '# ons profiel\nregels:\n    ARAI-06: uit\n    STR-01: uit # te streng\n',
    ],
    ['regels:\r\n  ARAI-06: advies\r\n', 'regels:\r\n  ARAI-06: uit\r\n'],
    ['afkortingen:\n  VTH: toezicht', 'afkortingen:\n  VTH: toezicht\nregels:\n  ARAI-06: uit\n'],
  ])('%j keeps how it is written', async (before, after) => {
    const path = folder();
    writeFileSync(join(path, PROFIEL), before);
    const uri = pathToFileURL(join(path, PROFIEL)).href;
    const action = await offer(path, MD, /^Zet ARAI-06 uit/);
    const file = TextDocument.create(uri, 'yaml', 0, readFileSync(join(path, PROFIEL), 'utf8'));
    expect(TextDocument.applyEdits(file, editsFor(action, uri))).toBe(after);
  });

  test('an abbreviation can be made known', async () => {
    const path = folder();
    const uri = pathToFileURL(join(path, PROFIEL)).href;
    const action = await offer(path, '# bewoner\n\n> persoon die bij de XYZQ staat ingeschreven\n', /‘XYZQ’/);
    expect(editsFor(action, uri).map(({ newText }) => newText)).toEqual([
      'afkortingen:\n  XYZQ: betekenis\n',
    ]);
  });
});
