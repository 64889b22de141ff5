import { describe, expect, test } from 'vitest';
import { HoverRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startEditor } from './editor.ts';

const TURTLE = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n';
const VERSIONED = { workspace: { workspaceEdit: { documentChanges: true } } };

describe('the fix of a leading article gives the file that one would have written', () => {
  test.each([
    [
      'a.ttl',
      'turtle',
      `${TURTLE}<a> skos:definition "🌳", "een plant met een stam"@nl .`,
      `${TURTLE}<a> skos:definition "🌳", "plant met een stam"@nl .`,
    ],
    [
      'b.ttl',
      'turtle',
      `${TURTLE}<a> skos:definition """\\u0065en plant met "stam" en takken"""@nl .`,
      `${TURTLE}<a> skos:definition """plant met "stam" en takken"""@nl .`,
    ],
    [
      'c.md',
      'markdown',
      '# boom\r\n\r\n> een\r\n> **plant** met een stam\r\n',
      '# boom\r\n\r\n> **plant** met een stam\r\n',
    ],
    [
      'd.md',
      'markdown',
      '|Term|Definitie|\n|-|-|\n|boom|een [plant](#p) met \\| een stam|\n',
      '|Term|Definitie|\n|-|-|\n|boom|[plant](#p) met \\| een stam|\n',
    ],
  ])('%s', async (name, languageId, before, after) => {
    const uri = `file:///${name}`;
    const editor = await startEditor({ capabilities: VERSIONED });
    await editor.open(uri, languageId, before, 7);
    const found = (await editor.pushed(uri)).find(({ code }) => code === 'ARAI-06');
    if (!found) throw new Error('no leading article was found');
    const [action, ...others] = await editor.fixes(uri, found);
    expect(others.filter(({ isPreferred }) => isPreferred !== undefined)).toEqual([]);
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [found] });
    const [change] = action?.edit?.documentChanges ?? [];
    if (!change || !('edits' in change)) throw new Error('the edit has no version');
    expect(change.textDocument).toEqual({ uri, version: 7 });
    const edits = change.edits.filter((edit) => 'newText' in edit);
    expect(TextDocument.applyEdits(editor.documentOf(uri), edits)).toBe(after);
  });
});

test('a client that knows no versioned edits gets plain ones', async () => {
  const editor = await startEditor();
  await editor.open('file:///a.md', 'markdown', '# boom\n\n> Een plant met een stam\n');
  const [found] = await editor.pushed('file:///a.md');
  const [action] = found ? await editor.fixes('file:///a.md', found) : [];
  expect(Object.keys(action?.edit?.changes ?? {})).toEqual(['file:///a.md']);
});

test.each([
  [undefined, ['quickfix', 'quickfix']],
  [['quickfix'], ['quickfix', 'quickfix']],
  [[''], ['source.fixAll.definitie', 'quickfix', 'quickfix']],
  [['source.fixAll'], ['source.fixAll.definitie']],
  [['source.fixAll.definitie'], ['source.fixAll.definitie']],
  [['refactor', 'source.organizeImports'], []],
])('asked for kinds %j', async (only, kinds) => {
  const editor = await startEditor();
  await editor.open('file:///a.md', 'markdown', '# boom\n\n> Een plant met een stam\n');
  const found = (await editor.pushed('file:///a.md')).find(({ code }) => code === 'ARAI-06');
  const actions = found ? await editor.fixes('file:///a.md', found, only) : [];
  expect(actions.map(({ kind }) => kind)).toEqual(kinds);
});

test('hovering over a finding shows its rule', async () => {
  const editor = await startEditor();
  await editor.open('file:///a.md', 'markdown', '# boom\n\n> Een plant met een stam\n');
  await editor.pushed('file:///a.md');
  const ask = (line: number, character: number) =>
    editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: 'file:///a.md' },
      position: { line, character },
    });
  expect(await ask(2, 3)).toMatchObject({
    contents: { kind: 'markdown', value: expect.stringContaining('ARAI-06') },
  });
  expect(await ask(0, 0)).toBeNull();
  expect(await ask(0, 3)).toMatchObject({ contents: { value: expect.stringContaining('score') } });
});
