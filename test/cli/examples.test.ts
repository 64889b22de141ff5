import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { installDefinitie, records, root } from './definitie.ts';

const definitie = installDefinitie();
const Verdict = z.object({
  bestand: z.string(),
  begrip: z.string(),
  bevindingen: z.array(
    z.object({ code: z.string(), ernst: z.string(), related: z.array(z.string()).default([]) }),
  ),
});

/** The rows of the table of known faults in examples/README.md. */
const known = readFileSync(join(root, 'examples/README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| .* \| \S+\.(ttl|md) \|/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, begrip = '', bestand = '', code = '']) => ({ begrip, bestand: `examples/${bestand}`, code }));

const toetsExamples = async () => {
  const { stdout } = await definitie.run(['toets', '--format', 'jsonl', 'examples']);
  return records(stdout).map((record) => Verdict.parse(record));
};

describe('the example begrippenkader', () => {
  it('is Turtle that an independent parser reads in the same way', async () => {
    const skos = 'http://www.w3.org/2004/02/skos/core#';
    const quads = new Parser().parse(readFileSync(join(root, 'examples/afvalinzameling.ttl'), 'utf8'));
    const labels = quads
      .filter(({ predicate }) => predicate.value === `${skos}prefLabel`)
      .map(({ object }) => object.value);
    const verdicts = (await toetsExamples()).filter(({ bestand }) => bestand.endsWith('.ttl'));
    expect(verdicts.map(({ begrip }) => begrip)).toEqual(labels);
    expect(labels.length).toBeGreaterThanOrEqual(30);
  });

  it('has no begrip twice', async () => {
    const begrippen = (await toetsExamples()).map(({ begrip }) => begrip.toLowerCase());
    expect(new Set(begrippen).size).toBe(begrippen.length);
  });

  it('has the faults that its README lists', async () => {
    const verdicts = await toetsExamples();
    const missed = known.filter(
      ({ begrip, bestand, code }) =>
        !verdicts.some(
          (each) =>
            each.begrip === begrip &&
            each.bestand === bestand &&
            each.bevindingen.some((found) => found.code === code || found.related.includes(code)),
        ),
    );
    expect(known.length).toBeGreaterThan(10);
    expect(missed).toEqual([]);
  });

  it('has no fout that its README does not list', async () => {
    const verdicts = await toetsExamples();
    const unexpected = verdicts.filter(
      ({ begrip, bevindingen }) =>
        !known.some((each) => each.begrip === begrip) && bevindingen.some(({ ernst }) => ernst === 'fout'),
    );
    expect(unexpected).toEqual([]);
  });
});
