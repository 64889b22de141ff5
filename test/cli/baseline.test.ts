import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installDefinitie, records } from './definitie.ts';

const definitie = installDefinitie();
const base = mkdtempSync(join(tmpdir(), 'definitie-'));
afterAll(() => rmSync(base, { recursive: true }));

const inFolder = () => {
  const folder = mkdtempSync(join(base, 'x'));
  const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const run = (args: readonly string[], input = '') => definitie.run(['toets', ...args], input, {}, folder);
  return { folder, put, run };
};
const entry = (begrip: string, definition: string): string => `## ${begrip}\n\n> ${definition}\n\n`;
const TRAM = entry('Tram', 'een voertuig dat op rails in de straat rijdt');
const BUS = entry('Bus', 'een voertuig dat op wielen over de weg rijdt');
const GOOD = entry('Tram', 'voertuig dat op rails in de straat rijdt');

describe('a baseline', () => {
  it('is written, accepts what it holds wherever that moves, and reports what is new', async () => {
    const { folder, put, run } = inFolder();
    put('a.md', TRAM);
    const written = await run(['--write-baseline', 'b.json', '--fail-on', 'advies', 'a.md']);
    expect(written).toMatchObject({ code: 0, stderr: '1 bevinding is vastgelegd in b.json.\n' });
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe(
      '{\n  "versie": 1,\n  "bevindingen": [\n    {"begrip":"tram","code":"ARAI-06","aantal":1}\n  ]\n}\n',
    );
    put('a.md', BUS);
    put('c.md', `# Begrippen\n\nTekst.\n\n${TRAM}`);
    const { code, stdout, stderr } = await run([
      ...['--baseline', 'b.json', '--fail-on', 'advies', '--format', 'jsonl', 'a.md', 'c.md'],
    ]);
    expect(records(stdout)).toMatchObject([
      { begrip: 'Bus', bevindingen: [{ code: 'ARAI-06', regel: 3, kolom: 3 }] },
      { begrip: 'Tram', acceptabel: true, score: 1, bevindingen: [] },
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('is told what can go, and what was not tested', async () => {
    const { put, run } = inFolder();
    put('a.md', TRAM + BUS);
    await run(['--write-baseline', 'b.json', 'a.md']);
    put('a.md', GOOD);
    expect(await run(['--baseline', 'b.json', 'a.md'])).toMatchObject({
      code: 0,
      stderr:
        'b.json: ARAI-06 bij ‘tram’ komt niet meer voor en kan eruit.\nb.json: 1 bevinding gaat over begrippen die nu niet zijn getoetst.\n',
    });
  });

  it('knows the context of a concept on the standard input', async () => {
    const { run } = inFolder();
    const line = (juridisch: string) =>
      `${JSON.stringify({ id: juridisch, begrip: 'tram', definitie: 'een voertuig dat op rails rijdt', context: { juridisch: [juridisch] } })}\n`;
    await run(['--stdin', '--write-baseline', 'b.json'], line('Bestuursrecht'));
    const { stdout } = await run(
      ['--stdin', '--baseline', 'b.json'],
      line('bestuursrecht') + line('Strafrecht'),
    );
    expect(records(stdout)).toMatchObject([
      { bevindingen: [] },
      { bevindingen: expect.arrayContaining([expect.objectContaining({ code: 'ARAI-06' })]) },
    ]);
  });

  it('does not accept what is wrong with an onderdrukking', async () => {
    const { put, run } = inFolder();
    put('a.md', `<!-- definitie-uit ARAI-06 -->\n${TRAM}`);
    const { stdout, code } = await run([
      ...['--write-baseline', 'b.json', '--fail-on', 'waarschuwing', '--format', 'jsonl', 'a.md'],
    ]);
    expect(records(stdout)).toMatchObject([{ bevindingen: [{ code: 'UIT-REDEN' }] }]);
    expect(code).toBe(1);
  });

  it('is not written when something could not be tested', async () => {
    const { folder, put, run } = inFolder();
    put('a.md', TRAM);
    const { code, stderr } = await run(['--write-baseline', 'b.json', 'a.md', 'weg.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('b.json is niet geschreven');
    expect(existsSync(join(folder, 'b.json'))).toBe(false);
  });

  it('says when it cannot be written, and leaves nothing behind', async () => {
    const { folder, put, run } = inFolder();
    put('a.md', TRAM);
    const { code, stderr } = await run(['--write-baseline', 'geen/map/b.json', 'a.md']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'geen/map/b.json kan niet worden geschreven: ENOENT\n',
    });
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it.each([
    ['is not there', undefined, 'bestaat niet'],
    ['is no JSON', '{"versie": 1, <<<<<<<', 'geen geldige JSON'],
    ['has another version', '{"versie": 9, "bevindingen": []}', 'heeft geen versie 1'],
    ['is damaged', '{"versie": 1, "bevindingen": [{}]}', 'is beschadigd bij bevindingen.0.begrip'],
  ])('that %s stops before anything is tested', async (_, content, melding) => {
    const { put, run } = inFolder();
    put('a.md', TRAM);
    if (content !== undefined) put('b.json', content);
    const { code, stdout, stderr } = await run(['--baseline', 'b.json', 'a.md']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^b\\.json: .*${melding}`, 'u'));
  });

  it('is read or written, not both', async () => {
    const { run } = inFolder();
    expect(await run(['--baseline', 'a', '--write-baseline', 'b', 'c'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Geef --baseline of --write-baseline, niet allebei.'),
    });
  });
});
