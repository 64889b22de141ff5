import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from '../../bot/src/env.ts';
import { createLog } from '../../bot/src/log.ts';
import { type ServiceOptions, startService } from '../../bot/src/service.ts';
import type { TestDatabase } from './postgres.ts';

export interface TestService {
  readonly url: string;
  /** All that was logged, as text. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** The bot's process, but in this one, on a database of the test. */
export async function startTestService(
  database: TestDatabase,
  settings: Readonly<Record<string, string>> = {},
  attach?: ServiceOptions['attach'],
): Promise<TestService> {
  const dataDir = mkdtempSync(join(tmpdir(), 'definitie-service-'));
  const parsed = parseEnv({
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    QUEUE_DATABASE_URL: database.queueUrl,
    ENCRYPTION_KEY: database.encryptionKey,
    ORG_NAME: 'Testorganisatie',
    ...settings,
  });
  if (!parsed.ok) throw new Error(parsed.fouten);
  const lines: string[] = [];
  const log = createLog({ level: 'debug', to: { write: (line) => void lines.push(line) } });
  const service = await startService({ env: parsed.env, log, ...(attach && { attach }) });
  return {
    url: `http://127.0.0.1:${service.port}`,
    log: () => lines.join(''),
    stop: async () => {
      await service.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
