import { readEnv } from './env.ts';
import { createLog } from './log.ts';
import { en } from './messages/en.ts';
import { nl } from './messages/nl.ts';
import { runService } from './run.ts';
import { startService } from './service.ts';

const say = (text: string) => process.stderr.write(`${text}\n`);
const settings = readEnv();
if (settings.ok) {
  const { env } = settings;
  const log = createLog({ level: env.LOG_LEVEL });
  process.exit(
    await runService({ start: () => startService({ env, log }), log, messages: { nl, en }[env.TAAL], say }),
  );
} else {
  say(nl.start.instellingen(settings.fouten));
  process.exit(1);
}
