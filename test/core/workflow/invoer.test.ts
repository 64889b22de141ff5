import { normaliseBegrip, parseBegrip, parseContext, parseReden, parseTekst } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';

describe('parseBegrip', () => {
  test.each([
    ['aanvrager', 'aanvrager'],
    ['  aan  vrager\n', 'aan vrager'],
    ['cafe\u0301houder', 'caféhouder'],
    ['x'.repeat(255), 'x'.repeat(255)],
    ["'s-Gravenhage", "'s-Gravenhage"],
  ])('%j is read as %j', (typed, begrip) => expect(parseBegrip(typed)).toEqual({ ok: true, waarde: begrip }));

  test.each([
    ['', { soort: 'begrip leeg' }],
    [' \u00a0\t', { soort: 'begrip leeg' }],
    ['x'.repeat(10_000), { soort: 'te lang', veld: 'begrip', max: 255, lengte: 10_000 }],
    ['aan\u0000vrager', { soort: 'stuurteken', veld: 'begrip', code: 0, positie: 3 }],
    ['aan\u202evrager', { soort: 'stuurteken', veld: 'begrip', code: 0x202e, positie: 3 }],
    ['af\u200bval', { soort: 'stuurteken', veld: 'begrip', code: 0x200b, positie: 2 }],
    ['\u200b\u2060', { soort: 'stuurteken', veld: 'begrip', code: 0x200b, positie: 0 }],
    ['af\u00adval', { soort: 'stuurteken', veld: 'begrip', code: 0xad, positie: 2 }],
    ['af\ufeffval', { soort: 'stuurteken', veld: 'begrip', code: 0xfeff, positie: 2 }],
    ['\u3164', { soort: 'stuurteken', veld: 'begrip', code: 0x3164, positie: 0 }],
    ['\u2800', { soort: 'stuurteken', veld: 'begrip', code: 0x2800, positie: 0 }],
    ['afval\ud83d', { soort: 'stuurteken', veld: 'begrip', code: 0xd83d, positie: 5 }],
    ['\udeae afval', { soort: 'stuurteken', veld: 'begrip', code: 0xdeae, positie: 0 }],
    ['a\ufe0f', { soort: 'stuurteken', veld: 'begrip', code: 0xfe0f, positie: 1 }],
  ])('%j is refused', (typed, fout) => expect(parseBegrip(typed)).toEqual({ ok: false, fout }));
});

test.each([
  ['', true],
  ['tekst met een tab\ten een regeleinde\r\n', true],
  ['x'.repeat(5000), true],
  ['x'.repeat(100_000), false],
  ['een\u0007bel', false],
  ['een zacht\u00adkoppelteken', false],
  ['een half\ud83d teken', false],
  ['een heel 🗑️ teken, en 👩🏽‍⚖️', true],
])('parseTekst %#', (tekst, ok) => expect(parseTekst('definitie', tekst).ok).toBe(ok));

test.each([
  [['Gemeente Zandwijk'], { organisatorisch: ['Gemeente Zandwijk'], juridisch: [], wettelijkeBasis: [] }],
  [
    ['strafrecht', 'Wet open overheid', 'Omgevingswet', 'Awb'],
    {
      organisatorisch: [],
      juridisch: ['strafrecht'],
      wettelijkeBasis: ['Wet open overheid', 'Omgevingswet', 'Awb'],
    },
  ],
  [
    ['Gemeente Utrecht', 'Dordrecht', 'privaatrecht', 'jeugdrecht'],
    {
      organisatorisch: ['Gemeente Utrecht', 'Dordrecht'],
      juridisch: ['privaatrecht', 'jeugdrecht'],
      wettelijkeBasis: [],
    },
  ],
  [['DJI', ' DJI ', ''], { organisatorisch: ['DJI'], juridisch: [], wettelijkeBasis: [] }],
])('parseContext sorts %j', (typed, context) =>
  expect(parseContext(typed)).toEqual({ ok: true, waarde: context }),
);

test('parseContext refuses what is too long or too much', () => {
  expect(parseContext(['x'.repeat(201)])).toMatchObject({ ok: false, fout: { soort: 'te lang' } });
  expect(parseContext(Array.from({ length: 11 }, (_, i) => `organisatie ${i}`))).toMatchObject({
    ok: false,
    fout: { soort: 'te lang', max: 10, lengte: 11 },
  });
});

test('what nobody sees makes no other begrip or context of it', () => {
  for (const begrip of ['af\u200bval', '\ufeffafval', 'af\u00adval', 'Afval'])
    expect(normaliseBegrip(begrip)).toBe('afval');
  expect(parseContext(['ge\u200bmeente'])).toMatchObject({ ok: false, fout: { soort: 'stuurteken' } });
});

test.each([
  ['circulair', true],
  [' ... ', false],
  ['nee', true],
  ['', false],
  ['x'.repeat(1001), false],
])('parseReden %j', (tekst, ok) => expect(parseReden(tekst).ok).toBe(ok));
