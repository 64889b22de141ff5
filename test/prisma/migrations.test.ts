import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { migrate } from '@definitie-app/prisma';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase, type TestDatabase, testDatabase } from '../support/postgres.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** As one types it. */
const prisma = (url: string, ...args: readonly string[]): Promise<{ readonly stdout: string }> =>
  promisify(execFile)('npm', ['run', '-s', 'prisma', '--', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_OWNER_URL: url },
  });

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('the schema and the migrations say the same', async () => {
  const { stdout } = await prisma(
    database.ownerUrl,
    ...['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma', '--exit-code'],
  );
  expect(stdout).toContain('No difference detected');
});

test('a difference would be seen', async () => {
  const other = await emptyDatabase();
  await migrate(other.ownerUrl);
  await other.query('ALTER TABLE users DROP COLUMN naam');
  const diff = prisma(
    other.ownerUrl,
    ...['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma', '--exit-code'],
  );
  await expect(diff).rejects.toMatchObject({ code: 2, stdout: expect.stringContaining('naam') });
  await other.close();
});

describe('from nothing', () => {
  test('migrate applies all, and again does nothing', async () => {
    const empty = await emptyDatabase();
    await migrate(empty.ownerUrl);
    const started = performance.now();
    await migrate(empty.ownerUrl);
    // Without a start of Prisma's own program, which takes more than a second.
    expect(performance.now() - started).toBeLessThan(1000);
    expect((await prisma(empty.ownerUrl, 'migrate', 'status')).stdout).toContain('up to date');
    await empty.close();
  });

  test('prisma migrate deploy does the same', async () => {
    const empty = await emptyDatabase();
    await expect(prisma(empty.ownerUrl, 'migrate', 'status')).rejects.toMatchObject({ code: 1 });
    await prisma(empty.ownerUrl, 'migrate', 'deploy');
    expect((await prisma(empty.ownerUrl, 'migrate', 'status')).stdout).toContain('up to date');
    await empty.close();
  });

  test('twice at once is once', async () => {
    const empty = await emptyDatabase();
    await Promise.all([migrate(empty.ownerUrl), migrate(empty.ownerUrl)]);
    expect(await empty.query('SELECT FROM _prisma_migrations WHERE finished_at IS NULL')).toEqual([]);
    await empty.close();
  });

  test('as a role without the right, it says what is wrong, and no password', async () => {
    const empty = await emptyDatabase();
    const failing = migrate(empty.appUrl);
    await expect(failing).rejects.toThrow(/permission denied/);
    const { password } = new URL(empty.appUrl);
    await expect(failing).rejects.not.toThrow(password);
    await empty.close();
  });
});
