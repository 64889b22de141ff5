import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { installDefinitie, records } from './definitie.ts';

const definitie = installDefinitie();

const text = fc.string({ unit: 'binary', maxLength: 60 });
const oddValue = fc.oneof(text, fc.jsonValue(), fc.constantFrom(null, [], {}, '', 0, true));
const oddConcept = fc.dictionary(
  fc.constantFrom(
    'id',
    'begrip',
    'definitie',
    'categorie',
    'context',
    'bronnen',
    'verzameling',
    '__proto__',
    'x',
  ),
  oddValue,
);
const goodConcept = fc.record({ id: text, begrip: text, definitie: text });
const bytes = fc
  .uint8Array({ maxLength: 80 })
  .map((part) => Buffer.from(part).filter((byte) => byte !== 0x0a));
const line = fc.oneof(
  goodConcept.map((concept) => Buffer.from(JSON.stringify(concept))),
  oddConcept.map((concept) => Buffer.from(JSON.stringify(concept))),
  fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value))),
  bytes.map((part) => Buffer.from(part)),
);
const isBlank = (part: Buffer): boolean => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part).trim() === '';
  } catch {
    return false;
  }
};

describe('definitie toets with whatever comes in', () => {
  it('answers every line that is not empty with one verdict or one error, and never breaks', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 200 }), async (input) => {
        const joined = Buffer.concat(input.flatMap((part) => [part, Buffer.from('\n')]));
        const { code, stdout, stderr } = await definitie.run(
          ['toets', '--stdin', '--format', 'jsonl'],
          joined,
        );
        const answers = records(stdout);
        const expected = input.flatMap((part, index) => (isBlank(part) ? [] : [index + 1]));
        expect(stderr).toBe('');
        expect(answers).toHaveLength(expected.length);
        answers.forEach((answer, index) => {
          if (answer !== null && typeof answer === 'object' && 'error' in answer)
            expect(answer).toEqual({ line: expected[index], error: expect.stringMatching(/./) });
          else expect(answer).toMatchObject({ score: expect.any(Number), bevindingen: expect.any(Array) });
        });
        const hasErrors = answers.some((answer) => Object.keys(Object(answer)).includes('error'));
        expect(code === 2).toBe(hasErrors);
      }),
      { numRuns: 40 },
    );
  });
});
