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
  const { check } = createChecker(
    (...defect) => void defecten.push(defect),
    createToetser({ toetsregels: [broken] }),
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
    const checker = createChecker(
      () => undefined,
      Object.assign(one, {
        alle: (concepts: readonly Concept[], among?: Verzameling) =>
          concepts.map((concept) => one(concept, among)),
      }),
    );
    const codes = (document: TextDocument) => {
      const check = checker.check(document, 100_000);
      return check.state === 'checked'
        ? check.entries.map(({ bevindingen }) => bevindingen.some(({ code }) => code === 'SAM-05'))
        : [];
    };
    return { ...checker, tested, codes };
  };

  test('within a document: what changed at once, the others when things have settled', () => {
    const { codes, settle, revision } = start();
    expect(codes(markdown('a', 1, huurder, verhuurder))).toEqual([true, true]);
    const changed = markdown('a', 2, huurder, eigenaar);
    const before = revision();
    expect(codes(changed)).toEqual([true, false]);
    expect([settle(), settle()]).toEqual([true, false]);
    expect(revision()).toBeGreaterThan(before);
    expect(codes(changed)).toEqual([false, false]);
    const moved = markdown('a', 3, ['tram', 'voertuig op rails'], verhuurder, huurder);
    settle();
    codes(moved);
    settle();
    expect(codes(moved)).toEqual([false, true, true]);
  });

  test('across documents, as long as they are open', () => {
    const { codes, forget, settle } = start();
    const first = markdown('a', 1, huurder);
    expect(codes(first)).toEqual([false]);
    expect(codes(markdown('b', 1, verhuurder))).toEqual([true]);
    settle();
    expect(codes(first)).toEqual([true]);
    forget('b');
    settle();
    expect(codes(first)).toEqual([false]);
  });

  test('while someone types, only the entry that changes is tested again', () => {
    const { codes, tested } = start();
    codes(markdown('a', 1, huurder, verhuurder));
    tested.length = 0;
    codes(markdown('a', 2, huurder, verhuurder));
    codes(markdown('a', 3, huurder, eigenaar));
    expect(tested).toEqual(['verhuurder']);
  });

  test('the same entry twice is two entries', () => {
    const { codes, check } = start();
    codes(markdown('a', 1, huurder, huurder));
    const twice = check(markdown('a', 2, huurder, huurder, huurder), 100_000);
    const found = twice.state === 'checked' ? twice.entries.flatMap(({ bevindingen }) => bevindingen) : [];
    expect(found.filter(({ code }) => code === 'DUP-01')).toHaveLength(3);
  });
});
