import { text } from 'node:stream/consumers';
import type { Platform } from '@definitie-app/core';
import { ensureOrganization } from '@definitie-app/prisma';
import { nl } from '../messages/nl.ts';
import { findChoice, parseOptions } from '../options.ts';
import { type Answer, type Deps, refuse } from './answer.ts';
import { organisatieOf } from './organisatie.ts';

/** The web page is no workspace to connect. */
const PLATFORMS = ['slack', 'teams'] as const satisfies readonly Platform[];

/** `koppel <platform> <workspace> --token-stdin [--organisatie <naam>]`: a new workspace, or a new token of a known one. */
export async function koppel(deps: Deps, args: readonly string[]): Promise<Answer> {
  const options = parseOptions(args, { flags: ['token-stdin'], texts: ['organisatie'] });
  if (!options.ok) return refuse(options.melding);
  const [platformName = '', workspaceId, ...rest] = options.rest;
  const platform = findChoice(PLATFORMS, platformName);
  if (!platform || !workspaceId || rest.length > 0 || !options.flags.has('token-stdin'))
    return refuse(nl.beheer.usage.koppel(PLATFORMS));
  const { store, env, stdin } = deps;
  if (!env.DATABASE_URL || !env.ENCRYPTION_KEY) return refuse(nl.beheer.needsKey);
  const token = (await text(stdin)).trim();
  if (!/^\S+$/u.test(token)) return refuse(nl.beheer.noToken);
  const orgId = await findOrg(deps, platform, workspaceId, options.texts.get('organisatie'));
  if (!orgId) return refuse(nl.beheer.needsOrganization);
  await store.withOrg(orgId, async (register) => {
    await register.saveInstallation(platform, workspaceId, token);
    await register.audit({
      action: 'workspace.koppelen',
      resourceType: 'chat_installation',
      resourceId: workspaceId,
      success: true,
    });
  });
  return { ok: true, text: `${nl.beheer.connected(platform, workspaceId)}\n` };
}

/** A connected workspace stays with its organisation. */
async function findOrg(
  { store, env }: Deps,
  platform: Platform,
  workspaceId: string,
  naam: string | undefined,
): Promise<string | undefined> {
  const known = await organisatieOf(store, platform, workspaceId);
  if (known) return known;
  return naam && env.DATABASE_OWNER_URL ? ensureOrganization(env.DATABASE_OWNER_URL, { naam }) : undefined;
}
