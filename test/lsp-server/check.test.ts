import { type Concept, createToetser, defineToetsregel, type Verzameling } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createChecker } from '../../lsp-server/src/check.ts';

const cause = new RangeError('off by one');
const broken = defineToetsregel({
  id: 'XXX-01',
  naam: '',
  uitleg: '',
  toetsvraag: '',
  ernst: 'fout',
  ernstUitleg: '',
  grenzen: [],
  goedeVoorbeelden: [],
  fouteVoorbeelden: [],
  check: () => {
    throw cause;
  },
});

test('a toetsregel that fails is reported, and the document is still checked', () => {
  const defecten: unknown[] = [];
  const toetser = createToetser({ toetsregels: [broken] });
  const { check } = createChecker(
    (...defect) => void defecten.push(defect),
    () => toetser,
  );
  const document = TextDocument.create('file:///a.md', 'markdown', 1, '## tram\n\n> voertuig op rails\n');
  expect(check(document, 1000)).toMatchObject({ state: 'checked', entries: [{ bevindingen: [] }] });
  expect(defecten).toEqual([['XXX-01', cause]]);
});

const markdown = (uri: string, version: number, ...entries: readonly (readonly [string, string])[]) =>
  TextDocument.create(
    uri,
    'markdown',
    version,
    `# Begrippen\n\n${entries.map(([begrip, definitie]) => `## ${begrip}\n\n> ${definitie}\n`).join('\n')}`,
  );

describe('the definities of all documents are one collection', () => {
  const huurder = ['huurder', 'persoon die een woning gebruikt van een verhuurder'] as const;
  const verhuurder = ['verhuurder', 'eigenaar die een woning aan een huurder geeft'] as const;
  const eigenaar = ['verhuurder', 'eigenaar van een woning'] as const;
  const start = () => {
    const tested: string[] = [];
    const toetser = createToetser();
    const one = (concept: Concept, verzameling?: Verzameling) => {
      tested.push(concept.begrip);
      return toetser(concept, verzameling);
    };
    const noting = Object.assign(one, {
      alle: (concepts: readonly Concept[], among?: Verzameling) =>
        concepts.map((concept) => one(concept, among)),
    });
    const checker = createChecker(
      () => undefined,
      () => noting,
    );
    const codes = (document: TextDocument) => {
      const check = checker.check(document, 100_000);
      return check.state === 'checked'
        ? check.entries.map(({ bevindingen }) => bevindingen.some(({ code }) => code === 'SAM-05'))
        : [];
    };
    return { ...checker, tested, codes };
  };

  test('within a document: what changed, and what that touches', () => {
    const { codes } = start();
    expect(codes(markdown('a', 1, huurder, verhuurder))).toEqual([true, true]);
    expect(codes(markdown('a', 2, huurder, eigenaar))).toEqual([false, false]);
    expect(codes(markdown('a', 3, ['tram', 'voertuig op rails'], verhuurder, huurder))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('across documents, as long as they are there', () => {
    const { codes, forget } = start();
    const first = markdown('a', 1, huurder);
    expect(codes(first)).toEqual([false]);
    expect(codes(markdown('b', 1, verhuurder))).toEqual([true]);
    expect(codes(first)).toEqual([true]);
    forget('b');
    expect(codes(first)).toEqual([false]);
  });

  test('of another folder they are another collection', () => {
    const checker = createChecker(
      () => undefined,
      undefined,
      (uri) => uri.slice(0, 1),
    );
    const has = (document: TextDocument) => {
      const check = checker.check(document, 100_000);
      return (
        check.state === 'checked' &&
        check.entries.some(({ bevindingen }) => bevindingen.some(({ code }) => code === 'SAM-05'))
      );
    };
    const first = markdown('a/1', 1, huurder);
    expect([has(first), has(markdown('b/1', 1, verhuurder)), has(first)]).toEqual([false, false, false]);
    expect([has(markdown('a/2', 1, verhuurder)), has(first)]).toEqual([true, true]);
  });

  test('the same check is the same object, until something is new', () => {
    const { check } = start();
    const document = markdown('a', 1, huurder, verhuurder);
    const before = check(document, 100_000);
    expect(check(document, 100_000)).toBe(before);
    check(markdown('b', 1, eigenaar), 100_000);
    expect(check(document, 100_000)).not.toBe(before);
  });

  test('a large document shows something at once and the rest later, the same as all at once', () => {
    const many = Array.from(
      { length: 400 },
      (_, at) => [`ding ${at}`, `een voorwerp met ${at} kanten`] as const,
    );
    const { check } = start();
    const document = markdown('a', 1, ...many);
    const states: (boolean | undefined)[] = [];
    for (;;) {
      const now = check(document, 1_000_000, undefined, 'some');
      states.push(now.state === 'checked' ? now.isComplete : undefined);
      if (states.at(-1) !== false) break;
    }
    const fresh = start().check(document, 1_000_000);
    const found = check(document, 1_000_000);
    const bevindingen = (one: typeof found) =>
      one.state === 'checked' ? one.entries.map((entry) => entry.bevindingen) : [];
    expect(states.length).toBeGreaterThan(1);
    expect(bevindingen(found)).toEqual(bevindingen(fresh));
  });

  test('while someone types, only the entry that changes is tested again, and what that touches', () => {
    const { codes, tested } = start();
    const tram = ['tram', 'voertuig op rails'] as const;
    codes(markdown('a', 1, huurder, tram, verhuurder));
    tested.length = 0;
    codes(markdown('a', 2, huurder, tram, verhuurder));
    codes(markdown('a', 3, huurder, tram, eigenaar));
    expect(tested).toEqual(['verhuurder', 'huurder']);
  });

  test('the same entry twice is two entries', () => {
    const { codes, check } = start();
    codes(markdown('a', 1, huurder, huurder));
    const twice = check(markdown('a', 2, huurder, huurder, huurder), 100_000);
    const found = twice.state === 'checked' ? twice.entries.flatMap(({ bevindingen }) => bevindingen) : [];
    expect(found.filter(({ code }) => code === 'DUP-01')).toHaveLength(3);
  });
});
