import { renameSync, writeFileSync } from 'node:fs';

/** What came of one test inside the extension host. */
export interface Uitslag {
  readonly naam: string;
  readonly fout?: string;
}

type Tests = Readonly<Record<string, () => Promise<void>>>;

/** In ms: so long may what a test waits for take. */
const PATIENCE = 30_000;

/** Runs tests one after the other, and writes down what came of them for who waits outside. */
export async function runTests(tests: Tests, file: string): Promise<void> {
  const uitslagen: Uitslag[] = [];
  for (const [naam, test] of Object.entries(tests)) {
    try {
      await test();
      uitslagen.push({ naam });
    } catch (error) {
      uitslagen.push({ naam, fout: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    writeFileSync(`${file}.part`, JSON.stringify(uitslagen));
  }
  // All of it or nothing: who waits reads it as soon as it is there.
  renameSync(`${file}.part`, file);
}

/** The value of `get` as soon as it has one. */
export async function until<T>(what: string, get: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await get();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export const isTrue = (condition: boolean): true | undefined => (condition ? true : undefined);
