import { applyFix, type Bevinding, type Concept, toetsregels, validate } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';

/** A concept to test with; its begrip defaults to one that occurs in no definitie. */
type Case = Partial<Concept> & { readonly definitie: string };

interface Expected extends Partial<Pick<Bevinding, 'ernst' | 'related'>> {
  /** The words that must be marked, literally as they stand in the field. */
  readonly vindt?: string;
  /** The definitie after the fix; `null` when there must be no fix. */
  readonly wordt?: string | null;
  readonly veilig?: boolean;
  /** The toelichting after the fix. */
  readonly toelichtingWordt?: string;
  /** How many findings; default 1. */
  readonly aantal?: number;
}

interface Cases {
  readonly valid: readonly (string | Case)[];
  readonly invalid: readonly (Case & Expected)[];
}

const BEGRIP = 'zomerfeest';
const asCase = (given: string | Case): Case => (typeof given === 'string' ? { definitie: given } : given);

const describeCase = ({ begrip, definitie }: Case): string =>
  [...(begrip === undefined ? [] : [begrip]), definitie.slice(0, 90)].join(': ');

/** Table-driven test of one rule: what it must let pass, and what it must flag, where, and how to repair it. */
export function testRule(id: string, { valid, invalid }: Cases): void {
  const toetsregel = toetsregels.find((regel) => regel.id === id);
  if (!toetsregel) throw new Error(`no such toetsregel: ${id}`);
  const run = (concept: Case) => validate({ begrip: BEGRIP, ...concept }, { toetsregels: [toetsregel] });

  describe(`${id} ${toetsregel.naam}`, () => {
    test.each(valid.map(asCase).map((one) => [describeCase(one), one] as const))(
      'valid: %s',
      (_, concept) => {
        expect(run(concept).bevindingen).toEqual([]);
      },
    );
    test.each(invalid.map((one) => [describeCase(one), one] as const))('invalid: %s', (_, one) => {
      const { vindt, wordt, veilig, toelichtingWordt, aantal = 1, ernst, related, ...concept } = one;
      const { bevindingen } = run(concept);
      expect(bevindingen).toHaveLength(aantal);
      const [bevinding] = bevindingen;
      if (!bevinding) return;
      expect(bevinding.code).toBe(id);
      if (vindt !== undefined) expect(concept.definitie.slice(bevinding.start, bevinding.end)).toBe(vindt);
      if (ernst !== undefined) expect(bevinding.ernst).toBe(ernst);
      if (related !== undefined) expect(bevinding.related).toEqual(related);
      if (wordt === null) expect(bevinding.fix).toBeUndefined();
      if (typeof wordt === 'string') {
        const { fix } = bevinding;
        if (!fix) throw new Error('expected a fix');
        const fixed = applyFix({ begrip: BEGRIP, ...concept }, fix);
        expect(fixed.definitie).toBe(wordt);
        if (toelichtingWordt !== undefined) expect(fixed.toelichting).toBe(toelichtingWordt);
        if (veilig !== undefined) expect(fix.veilig).toBe(veilig);
      }
    });
  });
}
