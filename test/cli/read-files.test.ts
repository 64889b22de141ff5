import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, type Format, formatOf } from '@definitie-app/core';
import { afterAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../cli/src/read-files.ts';
import type { Result } from '../../cli/src/result.ts';
import { testText } from '../../cli/src/test-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'definitie-'));
afterAll(() => rmSync(folder, { recursive: true }));

const COUNT = 1_000;
const document = `# Kader\n\n${Array.from({ length: COUNT }, (_, index) => `## Tram ${index}\n\n> is een voertuig dat op rails rijdt\n\n`).join('')}`;

const markdown: Format = formatOf('markdown') ?? expect.unreachable();

/** As the format reads, but tells which entry is tested, or fails on it. */
const watched = (onTest: (index: number) => void): Format => ({
  ...markdown,
  read: (text) => {
    const { entries, fouten } = markdown.read(text);
    const watch = (entry: Entry, index: number): Entry => ({
      ...entry,
      get concept() {
        onTest(index);
        return entry.concept;
      },
    });
    return { entries: entries.map(watch), fouten };
  },
});

describe('the definities of one file', () => {
  it('are tested only as far as the results are taken', () => {
    const tested = new Set<number>();
    const batches = testText(
      'kader.md',
      document,
      watched((index) => void tested.add(index)),
    );
    let taken = 0;
    for (const batch of batches) {
      taken += batch.length;
      expect(tested.size).toBe(taken);
      expect(batch.length).toBeLessThanOrEqual(COUNT / 10);
    }
    expect(taken).toBe(COUNT);
  });

  it('come in parts, and once from a file that is named twice', async () => {
    const path = join(folder, 'kader.md');
    writeFileSync(path, document);
    const sizes: number[] = [];
    for await (const batch of readFiles([path, folder])) sizes.push(batch.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(COUNT);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(COUNT / 10);
  });

  it('come in order, each with its place', () => {
    const results = [...testText('kader.md', document, markdown)].flat();
    expect(results.map(placeOf)).toEqual(
      Array.from({ length: COUNT }, (_, index) => [`kader.md#Tram ${index}`, 5 + 4 * index, 3]),
    );
  });

  it('do not suffer from a bug that one of them brings to light', () => {
    const format = watched((index) => {
      if (index === 150) throw new TypeError('boom');
    });
    const results = [...testText('kader.md', document, format)].flat();
    expect(results).toHaveLength(COUNT);
    expect(results.filter(({ kind }) => kind === 'problem')).toEqual([
      {
        kind: 'problem',
        error: expect.stringContaining('boom'),
        source: { kind: 'file', bestand: 'kader.md' },
      },
    ]);
  });
});

function placeOf(result: Result): readonly unknown[] {
  if (result.kind !== 'verdict' || result.source.kind !== 'entry') return [result];
  return [result.id, result.source.regel, result.source.kolom];
}
