import type { Platform } from '@definitie-app/core';
import type { PrismaStore } from '@definitie-app/prisma';
import type { Express } from 'express';
import type { Chat } from './chat.ts';
import type { Dispatch } from './dispatch.ts';
import { type Env, isLoopback } from './env.ts';
import type { Log } from './log.ts';
import type { Messages } from './messages/messages.ts';
import type { TeamsCloud } from './teams/adapter.ts';

/** What a chat needs to attach itself. */
export interface Connected {
  readonly app: Express;
  readonly store: PrismaStore;
  readonly dispatch: Dispatch;
  readonly messages: Messages;
  readonly log: Log;
  /** Absent on a database that we do not own. */
  readonly orgId: string | undefined;
  /** Aborted when the service stops: whatever stays open by itself is then to be closed. */
  readonly closing: AbortSignal;
  /** Signs what our own page must prove; the same after a restart. */
  readonly pageSecret: Buffer;
}

/**
 * The platforms that the settings switch on; the libraries of the others, which are large, are not loaded. Slack before
 * all others: its signature is over bytes that no other parser may have read.
 */
export async function attachPlatforms(connected: Connected, env: Env): Promise<readonly Chat[]> {
  return [...(await attachSlackWhenSet(connected, env)), ...(await attachTeamsWhenSet(connected, env))];
}

async function attachSlackWhenSet(connected: Connected, env: Env): Promise<readonly Chat[]> {
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_BOT_TOKEN: token, SLACK_TEAM_ID: teamId } = env;
  if (!signingSecret || !token || !teamId) {
    connected.log.info('Slack is off: SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN and SLACK_TEAM_ID are not set');
    return [];
  }
  await install(connected, 'slack', teamId, token);
  const { attachSlack } = await import('./slack/app.ts');
  return [attachSlack(connected.app, connected, { signingSecret, slackApiUrl: env.SLACK_API_URL })];
}

async function attachTeamsWhenSet(connected: Connected, env: Env): Promise<readonly Chat[]> {
  const { TEAMS_APP_ID: appId, TEAMS_APP_PASSWORD: appPassword, TEAMS_TENANT_ID: tenantId } = env;
  const allowAnonymous = env.TEAMS_WITHOUT_AUTHENTICATION;
  if (!tenantId || !(allowAnonymous || (appId && appPassword))) {
    connected.log.info('Teams is off: TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID are not set');
    return [];
  }
  // Teams needs no token of a tenant: the bot's own password opens all of them.
  await install(connected, 'teams', tenantId, '');
  const { attachTeams } = await import('./teams/app.ts');
  const options = {
    appId,
    appPassword,
    tenantId,
    cloud: cloudOf(env),
    allowAnonymous,
    isLoopback: isLoopback(env.HOST),
  };
  return [attachTeams(connected.app, connected, options)];
}

/** Absent for Microsoft's public cloud; the settings have all of another one, or nothing. */
function cloudOf({
  TEAMS_OPENID_METADATA_URL: openIdMetadataUrl,
  TEAMS_TOKEN_ISSUER: tokenIssuer,
  TEAMS_LOGIN_URL: loginUrl,
  TEAMS_OAUTH_SCOPE: oauthScope,
  TEAMS_OAUTH_URL: oauthUrl,
}: Env): TeamsCloud | undefined {
  return openIdMetadataUrl && tokenIssuer && loginUrl && oauthScope && oauthUrl
    ? { openIdMetadataUrl, tokenIssuer, loginUrl, oauthScope, oauthUrl }
    : undefined;
}

async function install(
  { store, orgId, log }: Connected,
  platform: Platform,
  workspaceId: string,
  token: string,
): Promise<void> {
  if (orgId === undefined) log.warn({ platform }, 'not connected by us: that takes DATABASE_OWNER_URL, once');
  else await store.withOrg(orgId, (register) => register.saveInstallation(platform, workspaceId, token));
}
