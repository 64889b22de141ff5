import { setTimeout } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Sender } from './incoming.ts';
import { openClient, type SlackApi, slackReason } from './workspaces.ts';

/** In ms: a name is not worth missing the 3 s in which Slack wants an answer. */
const PATIENCE = 300;

/** Who this is, for people: what we know them by, else what Slack says, else their id. Never throws. */
export async function findNaam(api: SlackApi, log: Log, sender: Sender): Promise<string> {
  const fallback = sender.naam ?? sender.identiteit.userId;
  const asked = askNaam(api, sender).catch((error: unknown) => {
    log.info({ reason: slackReason(error) }, 'slack: name of a new user is not known');
    return undefined;
  });
  return (await Promise.race([asked, setTimeout(PATIENCE, undefined, { ref: false })])) ?? fallback;
}

async function askNaam(api: SlackApi, { identiteit }: Sender): Promise<string | undefined> {
  const known = await api.store.resolveIdentiteit(identiteit);
  if (known === undefined) return undefined;
  if (known.actor !== undefined) return known.actor.naam;
  const client = await openClient(api, identiteit.workspaceId, 'someone waits');
  const { user } = await client.users.info({ user: identiteit.userId });
  return user?.profile?.real_name || user?.real_name || user?.name;
}
