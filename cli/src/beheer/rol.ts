import { changeRol, PLATFORMS, ROLLEN } from '@definitie-app/core';
import { nl } from '../messages/nl.ts';
import { findChoice } from '../options.ts';
import { type Answer, type Deps, refuse } from './answer.ts';

/** `rol <platform> <workspace> <user> <rol>`: what this person may do from now on. */
export async function rol({ store }: Deps, args: readonly string[]): Promise<Answer> {
  const [platformName = '', workspaceId, userId, rolName = '', ...rest] = args;
  const platform = findChoice(PLATFORMS, platformName);
  const naar = findChoice(ROLLEN, rolName);
  if (!platform || !workspaceId || !userId || !naar || rest.length > 0)
    return refuse(nl.beheer.usage.rol(PLATFORMS, ROLLEN));
  const found = await store.resolveIdentiteit({ platform, workspaceId, userId });
  if (!found) return refuse(nl.beheer.unknownWorkspace(platform, workspaceId));
  const { actor } = found;
  if (!actor) return refuse(nl.beheer.unknownUser(userId));
  await changeRol({ store }, actor, naar);
  return { ok: true, text: `${nl.beheer.rolChanged(actor.naam, actor.rol, naar)}\n` };
}
