import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { installDefinitie, records } from './definitie.ts';

const definitie = installDefinitie();
const ARGS = ['toets', '--stdin', '--format', 'jsonl', '--fail-on', 'never'];
const start = (...nodeArgs: readonly string[]) =>
  spawn(process.execPath, [...nodeArgs, definitie.bin(), ...ARGS]);

const concept = (id: number): string =>
  `${JSON.stringify({ id: String(id), begrip: 'tram', definitie: `voertuig van lijn ${id} dat op rails in de straat rijdt`, toelichting: 'x'.repeat(300) })}\n`;

describe('definitie toets as part of a pipe', () => {
  it('tests 100,000 lines in order, in a heap that could not hold them', { timeout: 300_000 }, async () => {
    const child = start('--max-old-space-size=40');
    const ended = once(child, 'close');
    const input = Readable.from(
      (function* () {
        for (let from = 0; from < 100_000; from += 100)
          yield Array.from({ length: 100 }, (_, index) => concept(from + index)).join('');
      })(),
    );
    const fed = pipeline(input, child.stdin);
    let next = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      const record: unknown = JSON.parse(line);
      expect(record).toHaveProperty('id', String(next));
      next += 1;
    }
    await fed;
    expect(next).toBe(100_000);
    expect(await ended).toEqual([0, null]);
  });

  it('waits for a slow reader without a word of warning', async () => {
    const child = start();
    const errors: Buffer[] = [];
    child.stderr.on('data', (part: Buffer) => errors.push(part));
    child.stdin.end(Array.from({ length: 20_000 }, (_, id) => concept(id)).join(''));
    const lines = createInterface({ input: child.stdout });
    let count = 0;
    for await (const _ of lines) count += 1;
    expect({ count, errors: Buffer.concat(errors).toString() }).toEqual({ count: 20_000, errors: '' });
  });

  it('answers each line before the next one comes', async () => {
    const child = start();
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(concept(id));
      const { value } = await answers.next();
      expect(records(value ?? '')).toMatchObject([{ id: String(id) }]);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('is quiet when its reader has seen enough', async () => {
    const child = start();
    const errors: Buffer[] = [];
    child.stderr.on('data', (part: Buffer) => errors.push(part));
    child.stdin.on('error', () => undefined);
    const feed = setInterval(() => child.stdin.write(concept(1)), 1);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code, signal] = await once(child, 'close');
    clearInterval(feed);
    expect({ code, signal, errors: Buffer.concat(errors).toString() }).toEqual({
      code: 0,
      signal: null,
      errors: '',
    });
  });
});
