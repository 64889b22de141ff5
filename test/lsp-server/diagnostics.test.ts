import { readdirSync, readFileSync } from 'node:fs';
import { readDocument, validate } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { fullItems, startEditor } from './editor.ts';

const folder = new URL('../fixtures/documenten/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => ({
  name,
  languageId: name.endsWith('.ttl') ? 'turtle' : 'markdown',
  text: readFileSync(new URL(name, folder), 'utf8'),
}));
const PULL = { textDocument: { diagnostic: {} } };

/** The lines that a marker such as {STR-01} says must be flagged, as `12 STR-01`. */
const markers = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      Array.from(line.matchAll(/\{([A-Z]+-[\w-]+)\}/g), ([, code]) => `${index} ${code}`),
    );

describe.each(fixtures)('$name', ({ name, languageId, text }) => {
  test('exactly the marked lines are flagged', async () => {
    const editor = await startEditor();
    await editor.open(`file:///${name}`, languageId, text);
    const codes = new Set(markers(text).map((marker) => marker.split(' ')[1]));
    const found = (await editor.pushed(`file:///${name}`)).filter(({ code }) => codes.has(String(code)));
    expect(found.map(({ range, code }) => `${range.start.line} ${code}`)).toEqual(markers(text));
  });

  test.each(['\n', '\r\n'])(
    'with line ends %j the editor shows what core finds, on the same words',
    async (newline) => {
      const written = text.replaceAll('\n', newline);
      const editor = await startEditor({ capabilities: PULL });
      await editor.open('untitled:a', languageId, written);
      const shown = fullItems(await editor.pull('untitled:a'));
      const expected = (readDocument(name, written)?.entries ?? []).flatMap(({ concept }) =>
        validate(concept).bevindingen.map(({ code, melding }) => `${code} ${melding}`),
      );
      expect(shown.map(({ code, message }) => `${code} ${message}`)).toEqual(expected);
      for (const diagnostic of shown.filter(({ code }) => code === 'ARAI-06'))
        expect(editor.textAt('untitled:a', diagnostic)).toMatch(/^(?:een|de|het)$/i);
    },
  );
});

const TURTLE = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n';

test('a diagnostic carries its rule, its severity and its page', async () => {
  const editor = await startEditor({
    initializationOptions: { definitie: { regelBasis: 'https://example.nl/regels' } },
  });
  await editor.open(
    'file:///a.ttl',
    'turtle',
    `${TURTLE}<a> skos:prefLabel "🌳"; skos:altLabel "🌳 🌳"; skos:definition "een plant met stam en takken" .`,
  );
  const [diagnostic] = (await editor.pushed('file:///a.ttl')).filter(({ code }) => code === 'ARAI-06');
  expect(diagnostic).toMatchObject({
    code: 'ARAI-06',
    source: 'definitie',
    severity: expect.any(Number),
    codeDescription: { href: expect.stringMatching(/^https:\/\//) },
  });
  expect(diagnostic && editor.textAt('file:///a.ttl', diagnostic)).toBe('een');
});

test('a syntax error is one diagnostic, and what could be read is still checked', async () => {
  const editor = await startEditor();
  const text = `${TURTLE}<a> skos:definition "Een boom met takken" .\n<b> skos:definition "niet af .\n<c> skos:definition "een boom" .`;
  await editor.open('file:///a.ttl', 'turtle', text);
  const shown = await editor.pushed('file:///a.ttl');
  expect(
    shown.filter(({ code }) => code === 'leesfout').map((found) => editor.textAt('file:///a.ttl', found)),
  ).toEqual(['"niet af .']);
  expect(shown.filter(({ code }) => code === 'ARAI-06').length).toBeGreaterThan(0);
});

test('a document is known by its language, else by its name; others are left alone', async () => {
  const editor = await startEditor({ capabilities: PULL });
  const text = '# boom\n\n> Een plant met een stam\n';
  const count = async (uri: string, languageId: string) => {
    await editor.open(uri, languageId, text);
    return fullItems(await editor.pull(uri)).length;
  };
  expect(await count('untitled:1', 'markdown')).toBeGreaterThan(0);
  expect(await count('file:///B.MD', 'plaintext')).toBeGreaterThan(0);
  expect(await count('file:///b.txt', 'plaintext')).toBe(0);
});

test('after any edits the diagnostics are those of the same text freshly opened', async () => {
  const editor = await startEditor();
  await editor.open('file:///a.md', 'markdown', '## boom 🌳\r\n\r\n> een plant\r\n');
  const at = (line: number, character: number) => ({ line, character });
  await editor.change('file:///a.md', [
    { range: { start: at(0, 8), end: at(0, 8) }, text: '🌳' },
    { range: { start: at(2, 2), end: at(2, 5) }, text: 'Het 🌳' },
  ]);
  await editor.change('file:///a.md', [{ range: { start: at(2, 2), end: at(2, 2) }, text: 'De é\r\n> ' }]);
  const { version } = editor.documentOf('file:///a.md');
  const text = editor.documentOf('file:///a.md').getText();
  const shown = await editor.pushed('file:///a.md');
  await editor.close('file:///a.md');
  await editor.open('file:///b.md', 'markdown', text, version);
  expect(shown).toEqual(await editor.pushed('file:///b.md'));
  expect(shown.length).toBeGreaterThan(0);
});

test('a file over the limit says so', async () => {
  const editor = await startEditor({ initializationOptions: { maxTekens: 20 } });
  await editor.open('file:///a.md', 'markdown', '# boom\n\n> Een plant met een stam\n');
  expect(await editor.pushed('file:///a.md')).toMatchObject([
    { code: 'te groot', message: expect.stringContaining('20') },
  ]);
});

test('a document is shown anew when another one changes what is found in it', async () => {
  const editor = await startEditor();
  const entry = (begrip: string, definitie: string) => `## ${begrip}\n\n> ${definitie}\n`;
  const cycles = () =>
    expect.poll(() =>
      editor.published
        .findLast(({ uri }) => uri === 'file:///a.md')
        ?.diagnostics.flatMap((one) => (one.code === 'SAM-05' ? [editor.textAt('file:///a.md', one)] : [])),
    );
  await editor.open(
    'file:///a.md',
    'markdown',
    entry('huurder', 'persoon die iets huurt van een verhuurder'),
  );
  await cycles().toEqual([]);
  await editor.open('file:///b.md', 'markdown', entry('verhuurder', 'eigenaar met een huurder in zijn huis'));
  await cycles().toEqual(['verhuurder']);
  await editor.change('file:///b.md', [{ text: entry('verhuurder', 'eigenaar van een huis') }]);
  await cycles().toEqual([]);
});
