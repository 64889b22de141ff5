import type { Store } from '@definitie-app/core';
import { type Logger, WebAPIPlatformError, WebClient } from '@slack/web-api';

export interface SlackApi {
  readonly store: Store;
  readonly logger: Logger;
  readonly slackApiUrl?: string | undefined;
}

/** How long a call to Slack may take, and whether it may wait for a rate limit. */
export type Patience = 'someone waits' | 'in the background';

/**
 * The client of a connected workspace, with the token of its installation.
 * @throws Error when no organisation has connected this workspace.
 */
export async function openClient(api: SlackApi, workspaceId: string, patience: Patience): Promise<WebClient> {
  const token = await findToken(api.store, workspaceId);
  if (token === undefined) throw new Error(`slack: workspace ${workspaceId} is not connected`);
  return new WebClient(token, {
    logger: api.logger,
    ...(api.slackApiUrl === undefined ? {} : { slackApiUrl: api.slackApiUrl }),
    // Without these a call has no end, and is tried again for half an hour.
    ...(patience === 'someone waits'
      ? { timeout: 2000, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true }
      : { timeout: 10_000, retryConfig: { retries: 2, minTimeout: 500, maxTimeout: 5000 } }),
  });
}

async function findToken(store: Store, workspaceId: string): Promise<string | undefined> {
  const found = await store.resolveIdentiteit({ platform: 'slack', workspaceId, userId: '' });
  if (found === undefined) return undefined;
  const installation = await store.withOrg(found.orgId, (register) =>
    register.findInstallation('slack', workspaceId),
  );
  return installation?.token;
}

/** Slack's own word for what is wrong, such as `not_in_channel`; `undefined` when it did not answer at all. */
export const slackCode = (error: unknown): string | undefined =>
  error instanceof WebAPIPlatformError ? error.data.error : undefined;

/** What may go in a log: the error object itself carries the whole answer. */
export const slackReason = (error: unknown): string =>
  slackCode(error) ?? (error instanceof Error ? error.message : String(error));
