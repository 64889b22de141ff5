import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startClient } from '../bench-lsp/client.ts';
import { episode, type Told } from './episode.ts';

const server = fileURLToPath(new URL('../../lsp-server/dist/server.cjs', import.meta.url));

export interface SoakOptions {
  /** What decides about every edit. */
  readonly seed: number;
  /** Stops after so many milliseconds, or after so many episodes. */
  readonly forMs: number;
  readonly episodes?: number;
  readonly onEpisode?: (seed: number, told: Told) => void;
}

export interface Soaked {
  readonly episodes: number;
  readonly edits: number;
  readonly compared: number;
}

/**
 * Random edits on documents of every format, in a server that sees each change and in one that sees each text for the
 * first time: both must say the same. Each episode has a seed of its own, one more than the one before.
 * @throws with the seed when they differ, a range lies outside its document, or a server ends
 */
export async function soak(options: SoakOptions): Promise<Soaked> {
  const { seed, forMs, episodes = Number.POSITIVE_INFINITY, onEpisode } = options;
  const folder = mkdtempSync(join(tmpdir(), 'definitie-soak-'));
  const end = performance.now() + forMs;
  let soaked: Soaked = { episodes: 0, edits: 0, compared: 0 };
  try {
    while (soaked.episodes < episodes && performance.now() < end) {
      const own = seed + soaked.episodes;
      const mode = own % 2 === 0 ? 'pull' : 'push';
      const start = () => startClient({ command: [server, '--stdio'], canPull: mode === 'pull', folder });
      const [edited, fresh] = await Promise.all([start(), start()]);
      try {
        const told = await episode({ edited, fresh, mode, folder, seed: own });
        onEpisode?.(own, told);
        soaked = {
          episodes: soaked.episodes + 1,
          edits: soaked.edits + told.edits,
          compared: soaked.compared + told.compared,
        };
      } finally {
        await Promise.all([edited.stop(), fresh.stop()]);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return soaked;
}
