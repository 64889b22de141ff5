import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseText } from '../../bot/src/grammar.ts';

const definieer = (begrip: string, ...context: readonly string[]) => ({
  command: 'definieer',
  input: { begrip, context },
});
const toets = (begrip: string, definitie: string) => ({ command: 'toets', input: { begrip, definitie } });
const help = (soort?: string, tekst?: string) => ({
  command: 'help',
  input: soort === undefined ? {} : { probleem: { soort, ...(tekst === undefined ? {} : { tekst }) } },
});
const wachtrij = { command: 'wachtrij', input: {} };

test.each<readonly [typed: string, meant: object]>([
  ['definitie vergunning', definieer('vergunning')],
  ['/definitie vergunning', definieer('vergunning')],
  ['definieer vergunning', definieer('vergunning')],
  ['  DEFINIEER   Vergunning  ', definieer('Vergunning')],
  ['definitie natuurlijk persoon', definieer('natuurlijk persoon')],
  [
    'definitie vergunning | Gemeente Utrecht, Omgevingswet',
    definieer('vergunning', 'Gemeente Utrecht', 'Omgevingswet'),
  ],
  ['definitie vergunning |', definieer('vergunning')],
  ['definitie vergunning | , Awb,', definieer('vergunning', 'Awb')],
  ['definitie "wel | niet" | Awb', definieer('wel | niet', 'Awb')],
  ['definitie help', help()],
  ['definitie HELP', help()],
  ['definitie "help"', definieer('help')],
  ['definitie “wachtrij”', definieer('wachtrij')],
  ["definitie 'help'", definieer('help')],
  ['definitie wachtrij', wachtrij],
  ['definitie wachtrijtheorie', definieer('wachtrijtheorie')],
  ['definitie help desk', definieer('help desk')],
  ['wachtrij', wachtrij],
  ['/wachtrij', wachtrij],
  ['help', help()],
  ['', help()],
  ['   ', help()],
  ['definitie', help('geenBegrip')],
  ['definitie | Awb', help('geenBegrip')],
  ['definitie ""', help('geenBegrip')],
  ['toets kliko: bak voor afval', toets('kliko', 'bak voor afval')],
  ['/toets kliko:bak: met deksel', toets('kliko', 'bak: met deksel')],
  ['toets "a:b": iets', toets('a:b', 'iets')],
  ['toets „a: b”: iets', toets('a: b', 'iets')],
  ["toets foto's: beelden", toets("foto's", 'beelden')],
  ["toets 's-Gravenhage: stad", toets("'s-Gravenhage", 'stad')],
  ['toets 5" scherm: scherm', toets('5" scherm', 'scherm')],
  ['toets kliko:\nregel een\nregel twee\n', toets('kliko', 'regel een\nregel twee')],
  ['toets kliko', help('geenDefinitie')],
  ['toets kliko:  ', help('geenDefinitie')],
  ['toets : iets', help('geenBegrip')],
  ['toets', help('geenBegrip')],
  ['zoek afval water', { command: 'zoek', input: { woorden: 'afval water' } }],
  ['zoek "help"', { command: 'zoek', input: { woorden: 'help' } }],
  ['zoek', help('geenWoorden')],
  ['wat is een kliko?', help('onbekend', 'wat is een kliko?')],
  ['definities', help('onbekend', 'definities')],
])('%j', (typed, meant) => {
  expect(parseText(typed)).toEqual(meant);
});

test('any text means something', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'toets ', 'definitie ', 'zoek '),
      (text, word) => {
        expect(parseText(word + text).command).toBeTypeOf('string');
      },
    ),
  );
});
