import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { installDefinitie, records } from './definitie.ts';

const definitie = installDefinitie();
const base = mkdtempSync(join(tmpdir(), 'definitie-'));
afterAll(() => rmSync(base, { recursive: true }));

const state = { folder: '', count: 0 };
beforeEach(() => {
  state.count++;
  state.folder = join(base, `${state.count}`);
  mkdirSync(state.folder);
});

const put = (name: string, content: string): string => {
  const path = join(state.folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const BAD = '## Tram\n\n> een voertuig dat op rails in de straat rijdt\n';
const run = (args: readonly string[], input = '') =>
  definitie.run(['toets', ...args], input, {}, state.folder);
/** Per file: the severity and code of each finding, but that the files say the same. */
const verdicts = async (...args: readonly string[]) => {
  const { stdout } = await run(['--format', 'jsonl', ...args]);
  return records(stdout).map((record) => {
    const { bestand, bevindingen } = Object(record);
    const codes = bevindingen.map((each: object) => `${Object(each).ernst} ${Object(each).code}`);
    return [bestand, ...codes.filter((code: string) => !code.endsWith('DUP-01'))].join(' ');
  });
};

describe('the profile of a file', () => {
  it('is the nearest one, from its folder upward', async () => {
    put('.definitie.yaml', 'regels: {ARAI-06: advies}');
    put('a.md', BAD);
    put('b/c/d.md', BAD);
    put('eigen/.definitie.yaml', 'regels: {ARAI-06: uit}');
    put('eigen/diep/e.md', BAD);
    expect(await verdicts('.')).toEqual([
      'a.md advies ARAI-06',
      'b/c/d.md advies ARAI-06',
      expect.stringMatching(/^eigen\/diep\/e\.md(?! .*ARAI-06)/u),
    ]);
  });

  it('counts differently per path and per begrippenkader', async () => {
    put(
      '.definitie.yaml',
      'regels: {ARAI-06: advies}\npaden:\n  - pad: oud/**\n    regels: {ARAI-06: fout}\nverzamelingen:\n  - naam: Vervoer\n    regels: {ARAI-06: waarschuwing}\n',
    );
    put('oud/a.md', BAD);
    put('nieuw/a.md', BAD);
    const prefixes =
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n';
    put(
      'oud/b.ttl',
      `${prefixes}<#k> dct:title "Vervoer"@nl .\n<#t> skos:inScheme <#k> ; skos:prefLabel "tram" ; skos:definition "een voertuig dat op rails in de straat rijdt" .\n`,
    );
    expect(await verdicts('.')).toEqual([
      'nieuw/a.md advies ARAI-06',
      'oud/a.md waarschuwing ARAI-06',
      'oud/b.ttl waarschuwing ARAI-06',
    ]);
  });

  it('is the named one with --profile, of which the paths count from the working directory; none with --no-profile', async () => {
    put('.definitie.yaml', 'regels: {ARAI-06: uit}');
    put('streng/profiel.yaml', 'paden:\n  - pad: b/*\n    regels: {ARAI-06: advies}\n');
    put('b/a.md', BAD);
    expect(await verdicts('b')).toEqual([expect.not.stringContaining('ARAI-06')]);
    expect(await verdicts('--no-profile', 'b')).toEqual(['b/a.md waarschuwing ARAI-06']);
    expect(await verdicts('--profile', 'streng/profiel.yaml', 'b')).toEqual(['b/a.md advies ARAI-06']);
    expect(await run(['--profile', 'x.yaml', '--no-profile', 'b'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('niet allebei'),
    });
  });

  it('is that of the working directory for the standard input', async () => {
    put('.definitie.yaml', 'regels: {ARAI-06: advies}\npaden: [{pad: "**", regels: {ARAI-06: uit}}]');
    const input =
      '{"id": 1, "begrip": "tram", "definitie": "een voertuig dat op rails in de straat rijdt"}\n';
    expect(records((await run(['--stdin'], input)).stdout)).toMatchObject([
      { id: 1, bevindingen: [{ code: 'ARAI-06', ernst: 'advies' }] },
    ]);
  });
});

describe('a profile with a mistake', () => {
  const WRONG = 'regels:\n  ARAI-6: uit\n  STR-01: {ernst: 3}\n';

  it('is told once, with file, line and column; what it is for is not tested, the rest is', async () => {
    put('goed/a.md', BAD);
    put('stuk/.definitie.yaml', WRONG);
    put('stuk/a.md', BAD);
    put('stuk/b.md', BAD);
    const { code, stdout, stderr } = await run(['--format', 'jsonl', '.']);
    expect(code).toBe(2);
    expect(records(stdout)).toEqual([
      expect.objectContaining({ bestand: 'goed/a.md', begrip: 'Tram' }),
      {
        bestand: 'stuk/.definitie.yaml',
        regel: 2,
        kolom: 3,
        error: 'De regel ‘ARAI-6’ bestaat niet. Bedoelt u ‘ARAI-06’?',
      },
      { bestand: 'stuk/.definitie.yaml', regel: 3, kolom: 19, error: expect.stringContaining('Kies uit') },
    ]);
    expect(stderr).toBe(
      '2 bestanden zijn niet getoetst, want het profiel stuk/.definitie.yaml klopt niet.\n',
    );
  });

  it.each([
    ['named', ['--profile', 'p.yaml', 'a.md'], 'p.yaml:2:3: De regel ‘ARAI-6’ bestaat niet.'],
    ['for the standard input', ['--stdin'], '.definitie.yaml:2:3: De regel ‘ARAI-6’ bestaat niet.'],
    ['that is not there', ['--profile', 'weg.yaml', 'a.md'], 'weg.yaml: bestand of map bestaat niet'],
  ])('%s stops before anything is tested', async (_, args, expected) => {
    put('a.md', BAD);
    put('p.yaml', WRONG);
    put('.definitie.yaml', WRONG);
    const { code, stdout, stderr } = await run(args, '{"id":1,"begrip":"a","definitie":"b"}\n');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });

  it.each([
    ['too large', '#'.repeat(2_000_000), 'groter dan 1 MB'],
    ['larger than a profile', '#'.repeat(200_000), 'hooguit 128 kB'],
    ['not UTF-8', '\u0000', 'geen tekst in UTF-8'],
  ])('that is %s is refused', async (_, content, error) => {
    put('.definitie.yaml', content);
    put('a.md', BAD);
    const { code, stdout } = await run(['--format', 'jsonl', 'a.md']);
    expect(code).toBe(2);
    expect(records(stdout)).toEqual([
      expect.objectContaining({ bestand: '.definitie.yaml', error: expect.stringContaining(error) }),
    ]);
  });
});

describe('an onderdrukking in a file', () => {
  it('silences with a reason; what is wrong with one is a finding at its own place', async () => {
    put(
      'a.md',
      `<!-- definitie-uit ARAI-06: staat zo in de wet -->\n${BAD}\n<!-- definitie-uit ARAI-06 -->\n${BAD.replace('Tram', 'Bus').replace('op rails in de straat', 'langs haltes over de weg')}`,
    );
    const { code, stdout } = await run(['--format', 'jsonl', '--fail-on', 'waarschuwing', 'a.md']);
    expect(records(stdout)).toMatchObject([
      { begrip: 'Tram', score: 1, acceptabel: true, bevindingen: [] },
      {
        begrip: 'Bus',
        bevindingen: [
          { code: 'ARAI-06', regel: 9, kolom: 3 },
          {
            code: 'UIT-REDEN',
            ernst: 'waarschuwing',
            zekerheid: 1,
            veld: 'definitie',
            start: 0,
            end: 0,
            regel: 6,
            kolom: 1,
          },
        ],
      },
    ]);
    expect(code).toBe(1);
  });

  it('is told at the last definitie when none follows', async () => {
    put('a.md', `${BAD}\n## Slot\n\n<!-- definitie-uit STR-01: einde -->\n`);
    const { stdout } = await run(['--format', 'jsonl', 'a.md']);
    expect(records(stdout)).toMatchObject([
      { begrip: 'Tram', bevindingen: [{ code: 'ARAI-06' }, { code: 'UIT-ONGEBRUIKT', regel: 7, kolom: 20 }] },
    ]);
  });
});
