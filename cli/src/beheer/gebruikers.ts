import { PLATFORMS } from '@definitie-app/core';
import { nl } from '../messages/nl.ts';
import { findChoice } from '../options.ts';
import { type Answer, type Deps, refuse } from './answer.ts';
import { organisatieOf } from './organisatie.ts';

/** `gebruikers <platform> <workspace>`: everybody in the organisation that the workspace belongs to. */
export async function gebruikers({ store }: Deps, args: readonly string[]): Promise<Answer> {
  const [platformName = '', workspaceId, ...rest] = args;
  const platform = findChoice(PLATFORMS, platformName);
  if (!platform || !workspaceId || rest.length > 0) return refuse(nl.beheer.usage.gebruikers(PLATFORMS));
  const orgId = await organisatieOf(store, platform, workspaceId);
  if (!orgId) return refuse(nl.beheer.unknownWorkspace(platform, workspaceId));
  const users = await store.withOrg(orgId, (register) => register.users());
  return { ok: true, text: users.map(({ id, rol, naam }) => `${id}  ${rol.padEnd(9)}  ${naam}\n`).join('') };
}
