import {
  type Bevinding,
  type Concept,
  createBaselineFilter,
  createBaselineWriter,
  parseBaseline,
} from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { found } from '../support/bevinding.ts';

const allFound = (...codes: readonly string[]): readonly Bevinding[] => codes.map((code) => found(code));
const tram: Concept = { begrip: 'Tram', definitie: 'a', context: { organisatorisch: ['GVB', 'HTM'] } };
const bus: Concept = { begrip: 'bus', definitie: 'b' };

type Test = readonly [Concept, readonly Bevinding[]];
const write = (...tests: readonly Test[]): string => {
  const writer = createBaselineWriter();
  for (const [concept, bevindingen] of tests) writer.add(concept, bevindingen);
  return writer.render();
};
const filterOf = (text: string) => {
  const parsed = parseBaseline(text);
  return createBaselineFilter(parsed.ok ? parsed.baseline : expect.unreachable());
};

describe('a baseline', () => {
  const text = `{
  "versie": 1,
  "bevindingen": [
    {"begrip":"bus","code":"INT-07","aantal":2},
    {"begrip":"bus","code":"STR-01","aantal":1},
    {"begrip":"tram","context":{"organisatorisch":["gvb","htm"]},"code":"ARAI-06","aantal":1}
  ]
}
`;

  test('is the same text, whatever the order and the spelling', () => {
    expect(write([bus, allFound('STR-01', 'INT-07', 'INT-07')], [tram, allFound('ARAI-06')])).toBe(text);
    const sameTram = {
      begrip: ' TRAM ',
      definitie: 'x',
      context: { organisatorisch: ['htm', 'gvb', 'GVB'], juridisch: [] },
    };
    expect(
      write([sameTram, allFound('ARAI-06')], [bus, allFound('INT-07', 'STR-01')], [bus, allFound('INT-07')]),
    ).toBe(text);
    expect(write()).toBe('{\n  "versie": 1,\n  "bevindingen": []\n}\n');
  });

  test('accepts so many findings of a rule about a begrip in its context, wherever they stand', () => {
    const { areNew } = filterOf(text);
    expect(areNew(tram, allFound('ARAI-06', 'STR-01', 'ARAI-06'))).toEqual([false, true, true]);
    expect(areNew({ ...tram, context: {} }, allFound('ARAI-06'))).toEqual([true]);
    expect(areNew(bus, allFound('INT-07'))).toEqual([false]);
    expect(areNew({ begrip: 'BUS', definitie: '' }, allFound('INT-07', 'INT-07'))).toEqual([false, true]);
  });

  test('tells what does not occur any more, of what was tested', () => {
    const { areNew, rest } = filterOf(text);
    areNew(bus, allFound('INT-07'));
    expect(rest()).toEqual({
      verdwenen: [
        { begrip: 'bus', code: 'INT-07', aantal: 1 },
        { begrip: 'bus', code: 'STR-01', aantal: 1 },
      ],
      nietGezien: 1,
    });
  });

  test('with a line twice counts the larger number', () => {
    const twice = text.replace(
      '"aantal":2},',
      '"aantal":2},\n    {"begrip":"bus","code":"INT-07","aantal":1},',
    );
    expect(filterOf(twice).areNew(bus, allFound('INT-07', 'INT-07', 'INT-07'))).toEqual([false, false, true]);
  });

  test('accepts everything that it was written from, and holds nothing too much', () => {
    const concept = fc.record({
      begrip: fc.constantFrom('tram', 'Tram', 'bus', '', '["', '\ud800'),
      definitie: fc.constant('x'),
      context: fc.option(
        fc.record({ juridisch: fc.array(fc.constantFrom('a', 'A', 'b', ' '), { maxLength: 2 }) }),
        { nil: undefined },
      ),
    });
    const tested = fc.tuple(concept, fc.array(fc.constantFrom('STR-01', 'INT-07'), { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(tested, { maxLength: 8 }), (tests) => {
        const { areNew, rest } = filterOf(
          write(...tests.map(([one, codes]): Test => [one, allFound(...codes)])),
        );
        for (const [one, codes] of tests) expect(areNew(one, allFound(...codes)).includes(true)).toBe(false);
        expect(rest()).toEqual({ verdwenen: [], nietGezien: 0 });
      }),
    );
  });

  test.each([
    ['', 'geen geldige JSON'],
    ['{"versie": 1, "bevindingen": [<<<<<<< HEAD', 'geen geldige JSON'],
    ['{"versie": 2, "bevindingen": []}', 'heeft geen versie 1'],
    ['{"bevindingen": []}', 'heeft geen versie 1'],
    ['[]', 'is beschadigd. Maak'],
    ['null', 'is beschadigd. Maak'],
    ['{"versie": 1}', 'is beschadigd bij bevindingen.'],
    [
      '{"versie": 1, "bevindingen": [{"begrip": "x", "code": "STR-01", "aantal": 0}]}',
      'bij bevindingen.0.aantal',
    ],
    [
      '{"versie": 1, "bevindingen": [{"begrip": 3, "code": "STR-01", "aantal": 1}]}',
      'bij bevindingen.0.begrip',
    ],
  ])('that is damaged is refused: %s', (damaged, melding) =>
    expect(parseBaseline(damaged)).toEqual({ ok: false, melding: expect.stringContaining(melding) }),
  );
});
