import { type Actor, type ChatIdentiteit, PLATFORMS } from '@definitie-app/core';
import { mergeUsers } from '@definitie-app/prisma';
import { nl } from '../messages/nl.ts';
import { findChoice } from '../options.ts';
import { type Answer, type Deps, refuse } from './answer.ts';

/** `voeg-samen <platform> <workspace> <user> <platform> <workspace> <user>`: these two are one person, the first. */
export async function voegSamen({ store, ownerUrl }: Deps, args: readonly string[]): Promise<Answer> {
  const [one, other] = [parseIdentiteit(args.slice(0, 3)), parseIdentiteit(args.slice(3, 6))];
  if (!one || !other || args.length !== 6) return refuse(nl.beheer.usage.voegSamen(PLATFORMS));
  if (!ownerUrl) return refuse(nl.beheer.needsOwner);
  const people: Actor[] = [];
  for (const identiteit of [one, other]) {
    const found = await store.resolveIdentiteit(identiteit);
    if (!found) return refuse(nl.beheer.unknownWorkspace(identiteit.platform, identiteit.workspaceId));
    if (!found.actor) return refuse(nl.beheer.unknownUser(identiteit.userId));
    people.push(found.actor);
  }
  const [into, from] = people;
  if (!into || !from || into.orgId !== from.orgId) return refuse(nl.beheer.otherOrganization);
  if (into.id === from.id) return refuse(nl.beheer.samePerson(into.naam));
  const merged = await mergeUsers(ownerUrl, into.orgId, from.id, into.id);
  return { ok: true, text: `${nl.beheer.merged(into.naam, into.rol, merged)}\n` };
}

function parseIdentiteit([platformName = '', workspaceId, userId]: readonly string[]):
  | ChatIdentiteit
  | undefined {
  const platform = findChoice(PLATFORMS, platformName);
  return platform && workspaceId && userId ? { platform, workspaceId, userId } : undefined;
}
