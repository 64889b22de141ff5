import { type Bevinding, findOnderdrukkingen, rejudge, validate } from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { found } from '../../support/bevinding.ts';
import { format, OK, readSilenced as read } from './silenced.ts';

const PREFIX = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n';

describe('in Turtle a comment silences a rule for', () => {
  test.each([
    ['the subject below it', `${PREFIX}# ${OK}\n<#tram> skos:definition "a" .\n<#bus> skos:definition "b" .`],
    [
      'the subject that it stands in',
      `${PREFIX}<#tram> a skos:Concept ;\n  # ${OK}\n  skos:definition "a" .\n<#bus> skos:definition "b" .`,
    ],
    [
      'the subject that it stands in, after its definitie',
      `${PREFIX}<#tram> skos:definition "a" ;\n  # ${OK}\n  skos:broader <#x> .\n<#bus> skos:definition "b" .`,
    ],
    [
      'the definitie on its line',
      `${PREFIX}<#tram> skos:definition "a" . # ${OK}\n<#bus> skos:definition "b" .`,
    ],
    [
      'the definitie that ends on its line',
      `${PREFIX}<#tram> skos:definition """a\nb"""@nl ; # ${OK}\n  skos:note "x" .\n<#bus> skos:definition "b" .`,
    ],
    [
      'the subject whose last line it is on',
      `${PREFIX}<#tram> skos:definition "a" ;\n  skos:broader <#x> . # ${OK}\n<#bus> skos:definition "b" .`,
    ],
    [
      'the subject on the line of its label',
      `${PREFIX}<#x> a skos:Thing .\n<#tram> skos:prefLabel "tram"@nl ; # ${OK}\n  skos:definition "a" .\n<#bus> skos:definition "b" .`,
    ],
    [
      'a subject in Windows line ends',
      `${PREFIX}<#tram> skos:definition "a" . # ${OK}\r\n<#bus> skos:definition "b" .\r\n`,
    ],
  ])('%s', (_, text) =>
    expect(read('a.ttl', text)).toEqual({ silenced: ['tram: STR-01', 'bus:'], meldingen: [] }),
  );

  test('a label that is defined elsewhere', () =>
    expect(
      read(
        'a.ttl',
        `${PREFIX}<#tram> skos:definition <#d> .\n<#bus> skos:definition "b" .\n# ${OK}\n<#d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "a"@nl .`,
      ).silenced,
    ).toEqual(['bus:', 'tram: STR-01']));

  test.each([
    ['a text', `<#tram> skos:definition "# ${OK}" .`],
    ['a long text', `<#tram> skos:definition """\n# ${OK}\n""" .`],
    ['an IRI', `<#definitie-uit> skos:definition "a" .`],
    ['an escape', `@prefix t: <#> .\nt:tram\\#definitie-uit skos:definition "a" .`],
    ['another word', `# definitie-uitleg STR-01: x\n<#tram> skos:definition "a" .`],
    ['the middle of a comment', `# zie definitie-uit STR-01: x\n<#tram> skos:definition "a" .`],
  ])('but not in %s', (_, text) => {
    const { silenced, meldingen } = read('a.ttl', PREFIX + text);
    expect(silenced.join()).not.toContain('STR-01');
    expect(meldingen).toEqual([]);
  });
});

describe('in Markdown a comment silences a rule for', () => {
  test.each([
    ['the heading below it', `<!-- ${OK} -->\n## Tram\n\n> voertuig\n\n## Bus\n\n> voertuig\n`],
    ['the section', `## Tram\n<!-- ${OK} -->\n\n> voertuig\n\n## Bus\n\n> voertuig\n`],
    ['the quote on its line', `## Tram\n\n> voertuig <!-- ${OK} -->\n\n## Bus\n\n> voertuig\n`],
    ['the quote around it', `## Tram\n\n> voertuig\n> <!-- ${OK} -->\n> op rails\n\n## Bus\n\n> voertuig\n`],
    [
      'the section with more below its quote',
      `## Tram\n\n> voertuig\n\n<!-- ${OK} -->\nToelichting: rijdt\n\n## Bus\n\n> voertuig\n`,
    ],
    [
      'the row',
      `| Begrip | Definitie | Bron |\n|---|---|---|\n| Tram | voertuig | x <!-- ${OK} --> |\n| Bus | voertuig | |\n`,
    ],
    [
      'the row, before its definitie',
      `| Begrip | Definitie |\n|---|---|\n| Tram <!-- ${OK} --> | voertuig |\n| Bus | voertuig |\n`,
    ],
    [
      'a comment of more lines',
      `<!--\n${OK}\nen nog meer\n-->\n## Tram\n\n> voertuig\n\n## Bus\n\n> voertuig\n`,
    ],
  ])('%s', (_, text) =>
    expect(read('a.md', text)).toEqual({ silenced: ['tram: STR-01', 'bus:'], meldingen: [] }),
  );

  test.each([
    ['a fence', `\`\`\`markdown\n<!-- ${OK} -->\n\`\`\`\n\n## Tram\n\n> voertuig\n`],
    ['a fence in a list', `- voorbeeld:\n  ~~~\n  <!-- ${OK} -->\n  ~~~\n\n## Tram\n\n> voertuig\n`],
    ['indented code', `Zo:\n\n    <!-- ${OK} -->\n\n## Tram\n\n> voertuig\n`],
    ['code in a line', `Schrijf \`<!-- ${OK} -->\` erboven.\n\n## Tram\n\n> voertuig\n`],
    ['an escape', `\\<!-- ${OK} -->\n\n## Tram\n\n> voertuig\n`],
    ['a comment that is not closed', `## Tram\n\n> voertuig\n\n<!-- ${OK}\n`],
    ['plain text', `${OK}\n\n## Tram\n\n> voertuig\n`],
  ])('but not in %s', (_, text) =>
    expect(read('a.md', `# Begrippen\n\n${text}`)).toEqual({ silenced: ['tram:'], meldingen: [] }),
  );
});

describe('of a comment is said that', () => {
  const one = (content: string, bevindingen?: Bevinding[]) =>
    read('a.ttl', `# ${content}\n${PREFIX}<#tram> skos:definition "a" .`, bevindingen);

  test.each([
    [
      'it gives no reason',
      'definitie-uit STR-01',
      [
        'waarschuwing UIT-REDEN [# definitie-uit STR-01] Hier ontbreekt de reden, dus STR-01 telt gewoon mee. Schrijf: definitie-uit STR-01: waarom dit hier goed is.',
      ],
    ],
    [
      'its reason says nothing',
      'definitie-uit STR-01, INT-07: …',
      [
        'waarschuwing UIT-REDEN [# definitie-uit STR-01, INT-07: …] Hier ontbreekt de reden, dus STR-01, INT-07 telt gewoon mee. Schrijf: definitie-uit STR-01, INT-07: waarom dit hier goed is.',
      ],
    ],
    [
      'it misses a colon',
      'definitie-uit STR-01 staat zo in de wet',
      [expect.stringMatching(/^waarschuwing UIT-REDEN .* Schrijf: definitie-uit STR-01: /u)],
    ],
    [
      'it names no rule',
      'definitie-uit: mag hier',
      [
        'waarschuwing UIT-REGEL [# definitie-uit: mag hier] Hier ontbreekt de regel. Schrijf: definitie-uit STR-01: waarom dit hier goed is.',
      ],
    ],
    [
      'it says nothing at all',
      'definitie-uit',
      [expect.stringContaining('UIT-REGEL [# definitie-uit] Hier ontbreekt de regel')],
    ],
    [
      'it names a rule that does not exist',
      'definitie-uit STR-1: mag hier',
      ['waarschuwing UIT-REGEL [STR-1] De regel ‘STR-1’ bestaat niet. Bedoelt u ‘STR-01’?'],
    ],
    [
      'it silences nothing',
      'definitie-uit ESS-01: mag hier',
      ['advies UIT-ONGEBRUIKT [ESS-01] ESS-01 meldt hier niets. Haal deze onderdrukking weg.'],
    ],
  ])('%s', (_, content, meldingen) => expect(one(content)).toEqual({ silenced: ['tram:'], meldingen }));

  test('the rule is reported under another', () =>
    expect(one('definitie-uit STR-02: mag hier', [found('ARAI-06', ['STR-02'])])).toEqual({
      silenced: ['tram:'],
      meldingen: [
        'advies UIT-ONGEBRUIKT [STR-02] STR-02 wordt hier gemeld als ARAI-06. Schrijf ARAI-06, of haal deze onderdrukking weg.',
      ],
    }));

  test('one of its rules is wrong, and the others still count', () =>
    expect(one('definitie-uit STR-01, INT-7; ESS-01: mag: altijd')).toEqual({
      silenced: ['tram: STR-01'],
      meldingen: [
        'waarschuwing UIT-REGEL [INT-7] De regel ‘INT-7’ bestaat niet. Bedoelt u ‘INT-07’?',
        'advies UIT-ONGEBRUIKT [ESS-01] ESS-01 meldt hier niets. Haal deze onderdrukking weg.',
      ],
    }));

  test('it says the same twice', () =>
    expect(read('a.md', `<!-- ${OK} -->\n<!-- ${OK} -->\n## Tram\n\n> voertuig\n`).meldingen).toEqual([
      'advies UIT-ONGEBRUIKT [STR-01] STR-01 meldt hier niets. Haal deze onderdrukking weg.',
    ]));

  test('no definitie follows', () => {
    const melding =
      'advies UIT-ONGEBRUIKT [STR-01] Na deze onderdrukking komt geen definitie meer. Haal haar weg of zet haar boven een begrip.';
    expect(read('a.md', `## Tram\n\n> voertuig\n\n# Slot\n\n<!-- ${OK} -->\n`).meldingen).toEqual([melding]);
    expect(read('a.md', `<!-- ${OK} -->\n`).meldingen).toEqual([melding]);
  });
});

test('what is silenced does not count in the score; an empty definitie stays empty', () => {
  const bad = validate({ begrip: 'tram', definitie: 'is een voertuig dat op rails in de straat rijdt' });
  expect(bad).toMatchObject({ acceptabel: false, bevindingen: [{ code: 'ARAI-06' }] });
  expect(rejudge(bad, [])).toMatchObject({ acceptabel: true, score: 1, bevindingen: [], redenen: [] });
  expect(rejudge(bad, bad.bevindingen)).toBe(bad);
  const empty = validate({ begrip: 'tram', definitie: '' });
  expect(rejudge(empty, [])).toMatchObject({ acceptabel: false, score: 0, bevindingen: [] });
});

describe('on any text', () => {
  const parts = fc.constantFrom(
    ...[
      OK,
      'definitie-uit',
      'STR-01',
      ':',
      ',',
      '# ',
      '<!--',
      '-->',
      '"',
      "'",
      '"""',
      '<',
      '>',
      '\\',
      '`',
      '```',
    ],
    ...[
      '\n',
      '\r\n',
      '\n\n',
      '## Tram\n\n> voertuig\n',
      '| Begrip | Definitie |\n|---|---|\n| a | b |\n',
      '    ',
    ],
    ...[PREFIX, '<#a> skos:definition "x" .', '\n<#b> skos:definition "y" .\n', 'é', '\ud800'],
  );
  test.each(['a.ttl', 'a.md'])('in %s the places are within it, and in order', (name) => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (chosen) => {
        const text = chosen.join('');
        const comments = format(name).comments(text);
        let end = 0;
        for (const comment of comments) {
          expect(comment.start).toBeGreaterThanOrEqual(end);
          expect(comment.contentStart).toBeLessThanOrEqual(comment.contentEnd);
          expect(comment.contentEnd).toBeLessThanOrEqual(comment.end);
          end = comment.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(() => read(name, text)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a.ttl', `# ${OK}\n`],
    ['a.ttl', '"'],
    ['a.ttl', '<a'],
    ['a.ttl', `<#a> skos:definition "x" . # ${OK}\n`],
    ['a.md', `<!-- ${OK} -->`],
    ['a.md', '<!--'],
    ['a.md', '`'],
    ['a.md', '` `` '],
    ['a.md', `## Tram\n<!-- ${OK} -->\n> voertuig\n\n`],
  ])('in %s full of %j it comes to an end', (name, piece) => {
    const text = `${PREFIX}definitie-uit ${piece.repeat(800_000 / piece.length)}`;
    const { entries } = format(name).read(text);
    expect(() => findOnderdrukkingen(text, format(name), entries)).not.toThrow();
  });
});
