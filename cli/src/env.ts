import * as z from 'zod';

const text = z.string().min(1).optional().catch(undefined);

const Env = z.object({
  DATABASE_URL: text,
  DATABASE_OWNER_URL: text,
  ENCRYPTION_KEY: text,
  DATA_DIR: z.string().min(1).catch('.data'),
});

export type Env = z.output<typeof Env>;

/** The settings of the store, under the names that the service uses; an empty one counts as absent. */
export const readEnv = (): Env => Env.parse(process.env);

const Terminal = z.object({ CI: text, TERM: text });

/** Whether a person may be watching: on no build server, and with a terminal that can take back what it shows. */
export function isAttended(): boolean {
  const { CI, TERM } = Terminal.parse(process.env);
  return (CI === undefined || CI === 'false' || CI === '0') && TERM !== 'dumb';
}
