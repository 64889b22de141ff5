import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { installDefinitie } from '../definitie.ts';
import { createFolders, entry, GOOD, TRAM } from '../folder.ts';

const newFolder = createFolders(installDefinitie());

describe('--format github', () => {
  it('has a command for each finding, of which no text can make another', async () => {
    const { put, toets } = newFolder();
    put('a,b: 100%.md', TRAM.replace('Tram', 'Tram 50%, rood::error::x'));
    put('b.md', entry('Bus', 'het voertuig dat op wielen over de weg rijdt'));
    const { stdout, code } = await toets('--format', 'github', '.', 'weg.md');
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^::error file=a%2Cb%3A 100%25\.md,line=3,col=3,endColumn=8,title=ARAI-06 Tram 50%25%2C rood%3A%3Aerror%3A%3Ax::Begint met /u,
      ),
      expect.stringMatching(/^::warning file=b\.md,line=3,col=3,endColumn=5,title=ARAI-06 Bus::Begint met /u),
      '::error file=weg.md,title=leesfout::bestand of map bestaat niet',
      '',
    ]);
    expect(code).toBe(2);
  });

  it('tells where in a file the reading stopped', async () => {
    const { put, toets } = newFolder();
    put('a.ttl', '@prefix skos: <x> .\n<#t> skos:definition "nooit dicht');
    expect((await toets('--format', 'github', '.')).stdout).toMatch(
      /^::error file=a\.ttl,line=2,col=\d+,title=leesfout::.+\n$/u,
    );
  });
});

const Issue = z.object({
  type: z.literal('issue'),
  description: z.string().min(1),
  check_name: z.string().min(1),
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/u),
  severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
  categories: z.array(z.literal('Style')),
  location: z.strictObject({
    path: z.string().regex(/^[^/.]/u),
    lines: z.strictObject({ begin: z.int().min(1), end: z.int().min(1) }),
  }),
});

describe('--format gitlab', () => {
  const issues = (stdout: string) => z.array(Issue).parse(JSON.parse(stdout));

  it('has an issue for each finding and each file that cannot be read', async () => {
    const { put, toets } = newFolder();
    put('map/a.md', TRAM);
    const found = issues((await toets('--format', 'gitlab', './map', 'weg.md')).stdout);
    expect(found.map(({ check_name, severity, location }) => [check_name, severity, location])).toEqual([
      ['ARAI-06', 'major', { path: 'map/a.md', lines: { begin: 3, end: 3 } }],
      ['leesfout', 'critical', { path: 'weg.md', lines: { begin: 1, end: 1 } }],
    ]);
  });

  it('is an empty list when there is nothing', async () => {
    const { put, toets } = newFolder();
    put('a.md', GOOD);
    expect(issues((await toets('--format', 'gitlab', 'a.md')).stdout)).toEqual([]);
  });

  it('knows a finding again when lines move, and tells equal ones apart', async () => {
    const { put, toets } = newFolder();
    const fingerprints = async (text: string) => {
      put('a.md', text);
      return issues((await toets('--format', 'gitlab', 'a.md')).stdout).map(({ fingerprint }) => fingerprint);
    };
    const before = await fingerprints(TRAM + TRAM);
    expect(new Set(before).size).toBe(before.length);
    expect(await fingerprints(`# Begrippen\n\nMeer tekst.\n\n${TRAM}Nog meer.\n\n${TRAM}`)).toEqual(before);
  });
});

const Position = z.strictObject({ line: z.int().min(1), column: z.int().min(1) });
const Range = z.strictObject({ start: Position, end: Position.optional() });
/** As reviewdog's protocol buffers describe it, without keys that it does not know. */
const DiagnosticResult = z.strictObject({
  source: z.strictObject({ name: z.string() }),
  diagnostics: z.array(
    z.strictObject({
      message: z.string(),
      location: z.strictObject({ path: z.string(), range: Range.optional() }),
      severity: z.enum(['ERROR', 'WARNING', 'INFO']).optional(),
      code: z.strictObject({ value: z.string(), url: z.url().optional() }).optional(),
      suggestions: z.array(z.strictObject({ range: Range, text: z.string() })).optional(),
    }),
  ),
});

describe('--format rdjson', () => {
  const cut = (file: Buffer, { start, end = start }: z.infer<typeof Range>): string => {
    const lines = file.toString('latin1').split('\n');
    const offset = ({ line, column }: z.infer<typeof Position>): number =>
      lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
    return file.subarray(offset(start), offset(end)).toString();
  };

  it.each([
    ['plain text', `# K\n\n${TRAM}`],
    [
      'signs of more bytes than one before it',
      `| Begrip | Definitie |\n|---|---|\n| 🚋 trám één | is een voertuig dat op rails rijdt |\n`,
    ],
    ['Windows line ends', TRAM.replaceAll('\n', '\r\n')],
    [
      'a byte order mark on the same line',
      `\ufeff| Begrip | Definitie |\n|---|---|\n| tram | is een voertuig dat op rails rijdt |\n`,
    ],
  ])('counts columns in bytes: %s', async (_, text) => {
    const { put, toets } = newFolder();
    put('a.md', text);
    const { diagnostics } = DiagnosticResult.parse(
      JSON.parse((await toets('--format', 'rdjson', 'a.md')).stdout),
    );
    const found = diagnostics.find(({ code }) => code?.value === 'ARAI-06') ?? expect.unreachable();
    const file = Buffer.from(text);
    expect(cut(file, found.location.range ?? expect.unreachable())).toBe('is een');
    const [suggestion] = found.suggestions ?? [];
    expect(suggestion?.text).toBe('');
    expect(cut(file, suggestion?.range ?? expect.unreachable())).toBe('is een ');
  });

  it('counts the byte order mark where the text is on the first line', async () => {
    const { put, toets } = newFolder();
    const line =
      '<#t> <http://www.w3.org/2004/02/skos/core#definition> "is een voertuig dat op rails rijdt"@nl .';
    put('a.ttl', `\ufeff${line}`);
    const { diagnostics } = DiagnosticResult.parse(
      JSON.parse((await toets('--format', 'rdjson', 'a.ttl')).stdout),
    );
    const found = diagnostics.find(({ code }) => code?.value === 'ARAI-06') ?? expect.unreachable();
    expect(cut(Buffer.from(`\ufeff${line}`), found.location.range ?? expect.unreachable())).toBe('is een');
  });

  it('has a diagnostic without a place for a file that cannot be read', async () => {
    const { toets } = newFolder();
    expect(DiagnosticResult.parse(JSON.parse((await toets('--format', 'rdjson', 'weg.md')).stdout))).toEqual({
      source: { name: 'definitie' },
      diagnostics: [
        { message: 'bestand of map bestaat niet', location: { path: 'weg.md' }, severity: 'ERROR' },
      ],
    });
  });
});

it.each(['sarif', 'junit', 'github', 'gitlab', 'rdjson'])('--format %s is for files', async (format) => {
  const { toets } = newFolder();
  const { code, stdout, stderr } = await toets('--stdin', '--format', format);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`--format ${format} is voor bestanden`);
});
