import { describe, expect, test } from 'vitest';
import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, startEditor } from './editor.ts';

const MD = 'file:///verhuur.md';
const TTL = 'file:///wonen.ttl';
const MD_TEXT = `# Begrippen

## huurder

> persoon die een woning gebruikt van een verhuurder

## verhuurder

> eigenaar van een woning die hij aan een huurder geeft
`;
const TTL_TEXT = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<w> a skos:Concept ;
  skos:prefLabel "woning"@nl ;
  skos:altLabel "huis"@nl ;
  skos:definition "gebouw waarin een \\u0068uurder of eigenaar woont"@nl .
<s> a skos:Concept ;
  skos:prefLabel "straat"@nl ;
  skos:definition "weg waaraan een huis staat"@nl .
`;

const start = async (options: Parameters<typeof startEditor>[0] = {}) => {
  const editor = await startEditor(options);
  await editor.open(MD, 'markdown', MD_TEXT);
  await editor.open(TTL, 'turtle', TTL_TEXT);
  await editor.pushed(TTL);
  return editor;
};

/** The place of these words in an open document, `into` characters further. */
const at = (editor: Editor, uri: string, words: string, into = 1) => {
  const document = editor.documentOf(uri);
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`no ‘${words}’`);
  return { textDocument: { uri }, position: document.positionAt(offset + into) };
};

describe('where a begrip is named', () => {
  test('its definition is found, in whatever file', async () => {
    const editor = await start();
    const go = async (uri: string, words: string) => {
      const found = await editor.connection.sendRequest(DefinitionRequest.type, at(editor, uri, words));
      return (Array.isArray(found) ? found : []).flatMap((one) =>
        'range' in one ? [`${one.uri} ${editor.documentOf(one.uri).getText(one.range)}`] : [],
      );
    };
    expect(await go(MD, 'woning gebruikt')).toEqual([`${TTL} woning`]);
    expect(await go(MD, 'verhuurder\n\n##')).toEqual([`${MD} verhuurder`]);
    expect(await go(TTL, '\\u0068uurder')).toEqual([`${MD} huurder`]);
    expect(await go(TTL, 'huis staat')).toEqual([`${TTL} woning`]);
    expect(await go(MD, 'gebruikt')).toEqual([]);
  });

  test('all other places are found, with the exact words', async () => {
    const editor = await start();
    const params = { ...at(editor, MD, 'huurder'), context: { includeDeclaration: true } };
    const found = (await editor.connection.sendRequest(ReferencesRequest.type, params)) ?? [];
    expect(found.map(({ uri, range }) => `${uri} ${editor.documentOf(uri).getText(range)}`)).toEqual([
      `${MD} huurder`,
      `${MD} huurder`,
      `${TTL} \\u0068uurder`,
    ]);
  });

  test('a hover says what it means and where that stands', async () => {
    const editor = await start();
    const hover = await editor.connection.sendRequest(HoverRequest.type, at(editor, MD, 'woning gebruikt'));
    expect(hover?.contents).toMatchObject({
      value: expect.stringMatching(/gebouw waarin een huurder[\s\S]*wonen\.ttl:3/),
    });
    expect(hover && editor.documentOf(MD).getText(hover.range)).toBe('woning');
  });

  test('it is coloured, as is the begrip itself', async () => {
    const editor = await start();
    const { data = [] } =
      (await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: MD } })) ?? {};
    let [line, character] = [0, 0];
    const shown: string[] = [];
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, , modifiers] = data.slice(i, i + 5);
      line += lines;
      character = lines > 0 ? characters : character + characters;
      const range = { start: { line, character }, end: { line, character: character + length } };
      shown.push(`${editor.documentOf(MD).getText(range)} ${modifiers}`);
    }
    expect(shown).toEqual(['huurder 1', 'woning 0', 'verhuurder 0', 'verhuurder 1', 'woning 0', 'huurder 0']);
  });
});

describe('renaming a begrip', () => {
  const rename = async (editor: Editor, uri: string, words: string, newName: string) => {
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      ...at(editor, uri, words),
      newName,
    });
    return Object.fromEntries(
      Object.entries(edit?.changes ?? {}).map(([changed, edits]) => [
        changed,
        TextDocument.applyEdits(editor.documentOf(changed), edits),
      ]),
    );
  };

  test('changes it wherever it stands, and nothing else', async () => {
    const editor = await start();
    expect(await rename(editor, MD, 'huurder', 'gebruiker')).toEqual({
      [MD]: MD_TEXT.replace('## huurder', '## gebruiker').replace('een huurder geeft', 'een gebruiker geeft'),
      [TTL]: TTL_TEXT.replace('\\u0068uurder', 'gebruiker'),
    });
  });

  test('says what exactly is renamed', async () => {
    const editor = await start();
    const prepared = await editor.connection.sendRequest(
      PrepareRenameRequest.type,
      at(editor, MD, 'verhuurder\n\n##'),
    );
    expect(prepared).toMatchObject({ placeholder: 'verhuurder' });
  });

  test.each([
    ['to another begrip', MD, 'huurder', 'Woning', /al een begrip/],
    ['to nothing', MD, 'huurder', '  ', /ten minste één letter/],
    ['of a synonym', TTL, 'huis staat', 'pand', /synoniem van ‘woning’/],
    ['of what is no begrip', MD, 'gebruikt', 'x', /geen begrip/],
  ])('%s is refused with the reason', async (_name, uri, words, newName, reden) => {
    const editor = await start();
    await expect(rename(editor, uri, words, newName)).rejects.toThrow(reden);
  });

  test('is refused where another form of it stands, and says where', async () => {
    const editor = await start();
    await editor.change(MD, [{ text: MD_TEXT.replace('aan een huurder', 'aan huurders') }]);
    await expect(rename(editor, MD, 'huurder', 'gebruiker')).rejects.toThrow(/‘huurders’ bij ‘verhuurder’/);
  });
});

describe('completion', () => {
  test('inside a definitie it offers the begrippen that go on with what is typed', async () => {
    const editor = await start();
    await editor.change(MD, [{ text: MD_TEXT.replace('van een verhuurder', 'van een ver') }]);
    const list = await editor.connection.sendRequest(
      CompletionRequest.type,
      at(editor, MD, 'van een ver', 11),
    );
    const items = list && 'items' in list ? list.items : [];
    expect(items.map(({ label }) => label)).toEqual(['verhuurder']);
    const [item] = items;
    const edit = item?.textEdit && 'range' in item.textEdit ? [item.textEdit] : [];
    expect(TextDocument.applyEdits(editor.documentOf(MD), edit)).toBe(MD_TEXT);
  });

  test('elsewhere it offers nothing', async () => {
    const editor = await start();
    expect(
      await editor.connection.sendRequest(CompletionRequest.type, at(editor, MD, '# Begrippen', 4)),
    ).toBeNull();
  });
});

test('symbols: those of the document in order, those of the workspace by their letters', async () => {
  const editor = await start();
  const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri: MD },
  });
  expect(symbols?.map(({ name }) => name)).toEqual(['huurder', 'verhuurder']);
  const found = await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'hrd' });
  expect(found?.map(({ name }) => name)).toEqual(['huurder', 'verhuurder']);
  const all = await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
  expect(all?.map(({ name }) => name)).toEqual(['huurder', 'straat', 'verhuurder', 'woning']);
});

test('each definitie can be folded, and shows its score and what the register says of it', async () => {
  const editor = await start();
  const textDocument = { uri: MD };
  expect(await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toEqual([
    { startLine: 2, endLine: 4 },
    { startLine: 6, endLine: 8 },
  ]);
  await editor.connection.sendNotification('definitie/registerstatus', {
    begrippen: [{ begrip: 'Huurder', status: 'vastgesteld' }],
  });
  const lenses = await editor.connection.sendRequest(CodeLensRequest.type, { textDocument });
  expect(lenses?.map(({ command }) => command?.title)).toEqual([
    expect.stringMatching(/^Score \d,\d\d.* · vastgesteld$/),
    expect.stringMatching(/^Score \d,\d\d/),
  ]);
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  expect(await editor.connection.sendRequest(InlayHintRequest.type, { textDocument, range })).toEqual([]);
});

test('settings switch off lenses and colours, and switch on hints', async () => {
  const editor = await start({
    initializationOptions: { definitie: { codeLens: false, inlayHints: true, kleuren: false } },
  });
  const textDocument = { uri: MD };
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  expect(await editor.connection.sendRequest(CodeLensRequest.type, { textDocument })).toEqual([]);
  expect(await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument })).toEqual({
    data: [],
  });
  const hints = await editor.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
  expect(hints?.map(({ label }) => label)).toEqual([
    expect.stringMatching(/^score \d,\d\d$/),
    expect.stringMatching(/^score \d,\d\d$/),
  ]);
});

describe('bad questions', () => {
  test.each([
    ['textDocument/hover', { textDocument: { uri: MD }, position: { line: 'x', character: 0 } }],
    ['textDocument/completion', { textDocument: {} }],
    ['textDocument/rename', { textDocument: { uri: MD }, position: { line: 0, character: 0 } }],
    ['textDocument/codeAction', { textDocument: { uri: MD } }],
    ['textDocument/diagnostic', {}],
    ['workspace/symbol', {}],
    ['workspace/diagnostic', {}],
  ])('%s without what it needs is told to be wrong', async (method, params) => {
    const editor = await start();
    await expect(editor.connection.sendRequest(method, params)).rejects.toMatchObject({ code: -32602 });
  });

  test.each([
    'textDocument/hover',
    'textDocument/completion',
    'textDocument/definition',
    'textDocument/prepareRename',
    'textDocument/documentSymbol',
    'textDocument/foldingRange',
    'textDocument/codeLens',
    'textDocument/semanticTokens/full',
  ])('%s about nothing, or far outside the text, is answered', async (method) => {
    const editor = await start();
    const position = { line: 1e9, character: 1e9 };
    const ask = (uri: string) => editor.connection.sendRequest(method, { textDocument: { uri }, position });
    expect([null, [], { data: [] }]).toContainEqual(await ask('file:///nergens.md'));
    await ask(MD).catch((error: unknown) => expect(error).toMatchObject({ code: -32803 }));
  });
});
