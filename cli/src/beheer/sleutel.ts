import { PLATFORMS } from '@definitie-app/core';
import { nl } from '../messages/nl.ts';
import { findChoice, parseOptions } from '../options.ts';
import { type Answer, type Deps, refuse } from './answer.ts';

const MAX_NAAM = 100;

/** `sleutel <platform> <workspace> <user> [--naam <tekst>] [--intrekken]`: a key with which a program acts for this person, or none any more. */
export async function sleutel({ store }: Deps, args: readonly string[]): Promise<Answer> {
  const options = parseOptions(args, { flags: ['intrekken'], texts: ['naam'] });
  if (!options.ok) return refuse(options.melding);
  const [platformName = '', workspaceId, userId, ...rest] = options.rest;
  const platform = findChoice(PLATFORMS, platformName);
  const naam = options.texts.get('naam') ?? 'editor';
  if (!platform || !workspaceId || !userId || rest.length > 0 || naam.length > MAX_NAAM)
    return refuse(nl.beheer.usage.sleutel(PLATFORMS));
  const found = await store.resolveIdentiteit({ platform, workspaceId, userId });
  if (!found) return refuse(nl.beheer.unknownWorkspace(platform, workspaceId));
  if (!found.actor) return refuse(nl.beheer.unknownUser(userId));
  if (options.flags.has('intrekken')) {
    const revoked = await store.revokeApiKeys(found.actor);
    return { ok: true, text: `${nl.beheer.keysRevoked(found.actor.naam, revoked)}\n` };
  }
  return { ok: true, text: `${await store.createApiKey(found.actor, naam)}\n` };
}
