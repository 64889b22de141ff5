import { type Concept, defineToetsregel, validate } from '@definitie-app/core';
import { expect, test } from 'vitest';
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
    (concept: Concept) => validate(concept, { toetsregels: [broken] }),
  );
  const document = TextDocument.create('file:///a.md', 'markdown', 1, '## tram\n\n> voertuig op rails\n');
  expect(check(document, 1000)).toMatchObject({ state: 'checked', entries: [{ bevindingen: [] }] });
  expect(defecten).toEqual([['XXX-01', cause]]);
});

test('many entries that are alike are tested once, in time linear in their number', () => {
  const tested: Concept[] = [];
  const { check } = createChecker(
    () => undefined,
    (concept: Concept) => {
      tested.push(concept);
      return validate(concept);
    },
  );
  const text = '## tram\n\n> voertuig op rails\n\n'.repeat(40_000);
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
  const checked = check(document, text.length);
  expect(checked.state === 'checked' && checked.entries.length).toBe(40_000);
  expect(tested).toHaveLength(1);
}, 15_000);
