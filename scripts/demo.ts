/**
 * `npm run demo`: everything on this machine, with an example organisation, reachable from this machine only.
 * Reads PORT, DATA_DIR, LOG_LEVEL, TAAL and OPENAI_*; no other setting can connect it to something real.
 */
import { appendFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLog, explain, nl, parseEnv, runService, startService } from '@definitie-app/bot';
import { makeDataDir } from '@definitie-app/prisma';
import { buildTarget } from './build/build-target.ts';
import { selectTargets } from './build/targets.ts';
import { attachDemo } from './demo/attach.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

const OWN = /^(?:PORT|DATA_DIR|LOG_LEVEL|TAAL|OPENAI_\w+)$/u;
const settings = parseEnv({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => OWN.test(name))),
  HOST: '127.0.0.1',
  ORG_NAME: 'Gemeente Voorbeeldstad',
});
if (!settings.ok) {
  say(nl.start.instellingen(settings.fouten));
  process.exit(1);
}
const { env } = settings;

try {
  makeDataDir(env.DATA_DIR);
} catch (error) {
  say(explain(error, nl));
  process.exit(1);
}
const logFile = join(env.DATA_DIR, 'demo.log');
const log = createLog({ level: env.LOG_LEVEL, to: { write: (line) => appendFileSync(logFile, line) } });

async function buildPage(): Promise<string> {
  const target = selectTargets(['bot']).find(({ kind }) => kind === 'page');
  if (target === undefined) throw new Error('the chat page is not among what is built');
  return dirname((await buildTarget(target)).outfile);
}

async function start() {
  say('De demo start…');
  const page = buildPage();
  const service = await startService({
    env,
    log,
    attach: async (connected) => attachDemo(connected, await page),
  });
  say(`
Open http://localhost:${service.port} en typ bijvoorbeeld:

  /definitie restafval             vraagt een definitie
  /toets kliko: is een bak         toetst uw eigen tekst
  /zoek container                  zoekt in het register
  /definitie wachtrij              toont wat op u wacht

Dien in als Anna, kies daarna Bert en keur goed.
${env.OPENAI_API_KEY === undefined ? 'Er is geen taalmodel: concepten komen uit het voorbeeldkader. Met OPENAI_API_KEY schrijft een model mee.' : `Taalmodel: ${env.OPENAI_MODEL}.`}
Gegevens en log staan in ${env.DATA_DIR}. Ctrl-C stopt alles.`);
  return service;
}

process.exit(await runService({ start, log, messages: nl, say }));
