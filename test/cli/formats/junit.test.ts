import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { installDefinitie } from '../definitie.ts';
import { createFolders, entry, TRAM } from '../folder.ts';

const newFolder = createFolders(installDefinitie());

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly text: string[];
}

/** Reads it as XML; what is not well formed fails the test. */
function parse(xml: string): Element {
  const document: Element = { name: '', attributes: {}, children: [], text: [] };
  const stack = [document];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => void stack.at(-1)?.text.push(text));
  parser.on('closetag', () => void stack.pop());
  parser.write(xml).close();
  return document.children[0] ?? expect.unreachable();
}

const outline = ({ name, attributes, children }: Element): unknown => [
  name,
  attributes,
  children.map(outline),
];

describe('--format junit', () => {
  it('has a suite for each file and a case for each definitie, which fails as the command does', async () => {
    const { put, toets } = newFolder();
    put('a.md', TRAM + entry('Afvalbak', 'de bak waarin bewoners afval doen'));
    put('b.md', entry('Melding', 'bericht over afval dat naast een container staat'));
    const { stdout, code } = await toets('--format', 'junit', '.');
    expect(code).toBe(1);
    expect(outline(parse(stdout))).toEqual([
      'testsuites',
      { name: 'definitie' },
      [
        [
          'testsuite',
          { name: 'a.md', tests: '2', failures: '1', errors: '0' },
          [
            [
              'testcase',
              { name: 'Tram', classname: 'a.md', file: 'a.md', line: '3' },
              [['failure', { type: 'ARAI-06', message: expect.stringContaining('ARAI-06') }, []]],
            ],
            [
              'testcase',
              { name: 'Afvalbak', classname: 'a.md', file: 'a.md', line: '7' },
              [['system-out', {}, []]],
            ],
          ],
        ],
        [
          'testsuite',
          { name: 'b.md', tests: '1', failures: '0', errors: '0' },
          [['testcase', { name: 'Melding', classname: 'b.md', file: 'b.md', line: '3' }, []]],
        ],
      ],
    ]);
    const [suite] = parse(
      (await toets('--format', 'junit', '--fail-on', 'waarschuwing', '.')).stdout,
    ).children;
    expect(suite?.attributes).toMatchObject({ failures: '2' });
  });

  it('is well formed whatever stands in a begrip, and keeps what XML can hold', async () => {
    const { put, toets } = newFolder();
    const hostile = ']]> <b>"&amp;\u0007\u001b\ufffe\u007f\u0085 &#0; <!-- 🚋';
    const entry = { begrip: hostile, definitie: 'is een <voertuig> & meer' };
    put('a.json', JSON.stringify({ begrippen: [entry] }));
    const [suite] = parse((await toets('--format', 'junit', '.')).stdout).children;
    expect(suite?.children[0]?.attributes.name).toBe(']]> <b>"&amp;\u007f\u0085 &#0; <!-- 🚋');
    expect(suite?.children[0]?.children[0]?.name).toBe('failure');
  });

  it('has an error for what cannot be read', async () => {
    const { put, toets } = newFolder();
    put('a.md', Buffer.from([0xff, 0xfe]));
    const { stdout, code } = await toets('--format', 'junit', '.', 'a.md', 'weg.md');
    expect(code).toBe(2);
    expect(parse(stdout).children.map(({ attributes }) => [attributes.name, attributes.errors])).toEqual([
      ['a.md', '1'],
      ['weg.md', '1'],
    ]);
  });

  it('is whole when there is nothing to test', async () => {
    const { put, toets } = newFolder();
    put('a.md', '# Niets\n');
    expect(parse((await toets('--format', 'junit', '.')).stdout).children).toEqual([]);
  });
});
