import { readEnv } from './env.ts';
import { createLog, hideSecrets } from './log.ts';
import { type Service, startService } from './service.ts';

const say = (text: string) => process.stderr.write(`${text}\n`);
const settings = readEnv();
if (settings.ok) {
  const log = createLog({ level: settings.env.LOG_LEVEL });
  try {
    const service = await startService(settings.env, log);
    log.info('worker ready');
    const reason = await Promise.race([nextSignal(), service.gone]);
    if (reason instanceof Error) log.error({ err: reason }, 'stopping: it cannot go on');
    else log.info('stopping');
    const code = await stop(service);
    process.exit(reason instanceof Error ? 1 : code);
  } catch (error) {
    log.error({ err: error }, 'could not start');
    say(
      `Starten is niet gelukt: ${hideSecrets(error instanceof Error ? error.message : String(error))}\nControleer DATABASE_URL en REDIS_URL, of zonder DATABASE_URL de map DATA_DIR; het log zegt meer.`,
    );
    process.exit(1);
  }
} else {
  say(
    `De instellingen kloppen niet. Verbeter deze variabelen (.env.example zegt waar ze voor zijn):\n${settings.fouten}`,
  );
  process.exit(1);
}

/** Later signals change nothing: a terminal gives one to the whole group, and npm passes it on once more. */
function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}

/** The exit code: what does not close in time is left to the next worker, which does it again. */
async function stop(service: Service): Promise<number> {
  const MAX_STOP = 20_000;
  const deadline = setTimeout(() => process.exit(1), MAX_STOP);
  await service.stop();
  clearTimeout(deadline);
  return 0;
}
