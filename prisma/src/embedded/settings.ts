import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const SettingsSchema = z.object({
  /** Where the cluster is. */
  directory: z.string(),
  port: z.number().int(),
  passwords: z.object({
    postgres: z.string(),
    definitie_owner: z.string(),
    definitie_app: z.string(),
    definitie_queue: z.string(),
  }),
  /** The process that started PostgreSQL and stops it. */
  starter: z.number().int(),
  /** Whether it has the roles and the database. */
  isPrepared: z.boolean(),
});

/** What is kept between starts, readable for its owner only. */
export type Settings = z.infer<typeof SettingsSchema>;

const fileOf = (dataDir: string): string => join(dataDir, 'postgres.json');

export function readSettings(dataDir: string): Settings | undefined {
  const file = fileOf(dataDir);
  return existsSync(file) ? SettingsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

export function writeSettings(dataDir: string, settings: Settings): void {
  const partial = `${fileOf(dataDir)}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(settings, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(partial, fileOf(dataDir));
}

const password = (): string => randomBytes(24).toString('base64url');

export const newPasswords = (): Settings['passwords'] => ({
  postgres: password(),
  definitie_owner: password(),
  definitie_app: password(),
  definitie_queue: password(),
});
