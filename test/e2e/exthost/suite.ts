/** Runs inside VS Code's extension host, with its real API; bundled by the test that starts it. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  DiagnosticSeverity,
  extensions,
  type Hover,
  languages,
  Position,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { isTrue, runTests, until } from './runner.ts';

declare const UITSLAG: string;

const folder = (): Uri => workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
const inFolder = (name: string): Uri => Uri.joinPath(folder(), name);

async function open(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(inFolder(name));
  await window.showTextDocument(document, { preview: false });
  return document;
}

const found = ({ uri }: { readonly uri: Uri }) =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'definitie');
const codes = (document: { readonly uri: Uri }) => found(document).map(({ code }) => codeOf(code));
const codeOf = (code: unknown): string =>
  typeof code === 'object' && code !== null && 'value' in code ? String(code.value) : String(code);
const finding = (document: TextDocument, code: string) =>
  until(`${code} in ${document.uri.path}`, () => found(document).find((one) => codeOf(one.code) === code));

async function fixesFor(document: TextDocument, range: Range, kind: string): Promise<readonly CodeAction[]> {
  return (
    (await commands.executeCommand<CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind,
      100,
    )) ?? []
  );
}

const everything = (document: TextDocument): Range => new Range(0, 0, document.lineCount, 0);

const tests = {
  'starts for a file with definities': async () => {
    await open('begrippen.ttl');
    const extension = extensions.getExtension('definitie-app.definitie-app');
    await until('the extension', () => isTrue(extension?.isActive === true));
  },

  'finds what is wrong, at exactly those words': async () => {
    const document = await open('begrippen.ttl');
    const { range, severity, code } = await finding(document, 'ARAI-06');
    equal(document.getText(range), 'een');
    ok(severity === DiagnosticSeverity.Error || severity === DiagnosticSeverity.Warning);
    match(JSON.stringify(code), /ARAI-06/);
  },

  'says what a rule is about': async () => {
    const document = await open('begrippen.ttl');
    const { range } = await finding(document, 'ARAI-06');
    const hovers = await until('a hover', async () => {
      const all = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        range.start,
      );
      return all.length > 0 ? all : undefined;
    });
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((one) => (typeof one === 'string' ? one : one.value))
      .join('\n');
    match(text, /\*\*ARAI-06\*\*/);
  },

  'repairs it, and nothing else': async () => {
    const document = await open('begrippen.ttl');
    const before = document.getText();
    const { range } = await finding(document, 'ARAI-06');
    const fix = await until('a fix', async () =>
      (await fixesFor(document, range, 'quickfix')).find(({ edit }) => edit !== undefined),
    );
    ok(fix.edit && (await workspace.applyEdit(fix.edit)));
    equal(document.getText(), before.replace('"een bak', '"bak'));
    await until('no ARAI-06', () => isTrue(!codes(document).includes('ARAI-06')));
    await document.save();
  },

  'tells of a mistake in a profile, in the profile': async () => {
    const document = await open('.definitie.yaml');
    const [fout] = await until('the mistake', () => {
      const all = found(document);
      return all.length > 0 ? all : undefined;
    });
    match(fout?.message ?? '', /ARAI-6/);
    await workspace.fs.writeFile(document.uri, new TextEncoder().encode('regels:\n  ARAI-06: uit\n'));
    await until('no mistake', () => isTrue(found(document).length === 0));
  },

  'follows the profile': async () => {
    const document = await open('met-profiel.md');
    await until('findings', () => isTrue(codes(document).length > 0));
    await until('no ARAI-06', () => isTrue(!codes(document).includes('ARAI-06')));
    await workspace.fs.writeFile(
      inFolder('.definitie.yaml'),
      new TextEncoder().encode('regels:\n  INT-09: uit\n'),
    );
    await finding(document, 'ARAI-06');
    await until('no INT-09', () => isTrue(!codes(document).includes('INT-09')));
  },

  'clears what it found when a file is closed': async () => {
    const document = await open('met-profiel.md');
    await finding(document, 'ARAI-06');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await until('nothing', () => isTrue(found(document).length === 0));
  },

  'tests all files of the workspace, also those that are not open': async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    const gedaan = await commands.executeCommand<{
      readonly getoetst: { readonly documenten: readonly { readonly uri: string }[] };
      readonly overgeslagen: number;
    }>('definitie.toetsWerkruimte');
    equal(gedaan.overgeslagen, 0);
    const names = gedaan.getoetst.documenten.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));
    for (const name of ['begrippen.ttl', 'met-profiel.md', 'dubbel.md']) ok(names.includes(name), name);
    ok(!names.includes('verborgen.md'), 'what is in node_modules');
    ok(codes({ uri: inFolder('map/dubbel.md') }).length > 0);
  },

  'sees the files of the workspace as one collection': async () =>
    ok(codes({ uri: inFolder('map/dubbel.md') }).some((code) => /^(?:DUP|CON|SAM)/.test(code))),

  'shows an open file only its own findings': async () => {
    const document = await open('map/dubbel.md');
    const keys = () => found(document).map(({ range, code }) => JSON.stringify([range, codeOf(code)]));
    await until('its own', () => isTrue(keys().length > 0));
    deepEqual(keys().toSorted(), [...new Set(keys())].toSorted());
  },

  'writes a baseline that the command line reads': async () => {
    const target = await commands.executeCommand<Uri>('definitie.maakBaseline');
    equal(target.path, inFolder('baseline.json').path);
    const { versie, bevindingen } = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(target)));
    equal(versie, 1);
    ok(bevindingen.length > 0);
  },

  'offers what stands in our snippets': async () => {
    const document = await open('leeg.md');
    const list = await commands.executeCommand<{ readonly items: readonly { readonly label: unknown }[] }>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new Position(0, 0),
    );
    ok(list.items.length > 0);
  },

  'keeps up with typing': async () => {
    const document = await open('leeg.md');
    const editor = await window.showTextDocument(document);
    for (const letter of '## emmer\n\n> een bak met afval')
      await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), letter));
    await until('ARAI-06 at its place', () =>
      found(document).find(
        ({ code, range }) => codeOf(code) === 'ARAI-06' && document.getText(range) === 'een',
      ),
    );
    await until('a fix', async () =>
      isTrue((await fixesFor(document, everything(document), 'quickfix')).length > 0),
    );
  },
};

export const run = (): Promise<void> => runTests(tests, UITSLAG);
