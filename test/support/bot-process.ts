import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { holdable } from './holdable.ts';
import { answer, type ModelServer, startModelServer } from './openai-server.ts';
import { type TestDatabase, testDatabase } from './postgres.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const Ready = z.looseObject({ msg: z.literal('ready'), port: z.number() });

/** The bot as it ships, in a process of its own, on a database of its own, with a model that answers when it is told to. */
export interface BotProcess {
  readonly url: string;
  readonly database: TestDatabase;
  readonly child: ChildProcess;
  /** What it printed so far. */
  readonly output: () => string;
  /** From now on the model answers, also what it was asked before. */
  readonly releaseModel: () => void;
  readonly stop: () => Promise<void>;
}

/** Starts the bot with these settings besides those of its store and its model; `definities` is what the model writes, by begrip. */
export async function startBot(
  definities: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), 'definitie-bot-'));
  const database = await testDatabase();
  const { model, release } = await startHeldModel(definities);
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=@definitie-app/source', 'bot/src/main.ts'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? '',
        HOST: '127.0.0.1',
        PORT: '0',
        DATA_DIR: dataDir,
        ORG_NAME: 'Testorganisatie',
        DATABASE_URL: database.appUrl,
        DATABASE_OWNER_URL: database.ownerUrl,
        QUEUE_DATABASE_URL: database.queueUrl,
        ENCRYPTION_KEY: database.encryptionKey,
        OPENAI_API_KEY: 'sk-test-0123456789',
        OPENAI_BASE_URL: model.baseUrl,
        ...settings,
      },
    },
  );
  let printed = '';
  const ended = once(child, 'close');
  const port = await new Promise<number>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = printed.split('\n').flatMap((line) => readyPort(line));
      if (found[0] !== undefined) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(`the bot did not start:\n${printed}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    database,
    child,
    output: () => printed,
    releaseModel: release,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      release();
      await model.close();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function readyPort(line: string): readonly number[] {
  try {
    const { port } = Ready.parse(JSON.parse(line));
    return [port];
  } catch {
    return [];
  }
}

async function startHeldModel(
  definities: Readonly<Record<string, string>>,
): Promise<{ readonly model: ModelServer; readonly release: () => void }> {
  const { released, release } = holdable();
  const model = await startModelServer(async ({ messages }) => {
    await released;
    const asked = messages.map(({ content }) => content).join('\n');
    const [, definitie = ''] = Object.entries(definities).find(([begrip]) => asked.includes(begrip)) ?? [];
    return answer({ definitie, toelichting: null, categorie: 'type', gebruikteBronnen: [] });
  });
  return { model, release };
}
