import { existsSync } from 'node:fs';
import * as z from 'zod';
import type { runBeheer } from '../beheer/beheer.ts';
import { readEnv } from '../env.ts';
import { nl } from '../messages/nl.ts';
import type { Command } from './command.ts';

const Module = z.object({
  runBeheer: z.custom<typeof runBeheer>((value) => typeof value === 'function'),
});

/** Stands beside the bundle of the other commands, so that those start without a database client. */
const bundle = new URL('./beheer.js', import.meta.url);

export const beheer: Command = {
  name: 'beheer',
  summary: nl.beheer.summary,
  run: async (args, io) => {
    if (args.includes('--help')) {
      await io.out.write(nl.beheer.help);
      return 0;
    }
    if (args.length === 0 || !existsSync(bundle)) {
      io.error(args.length === 0 ? nl.beheer.help : `${nl.beheer.notBuilt}\n`);
      return 2;
    }
    const loaded: unknown = await import(bundle.href);
    return Module.parse(loaded).runBeheer(args, readEnv(), io);
  },
};
