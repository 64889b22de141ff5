import type { Store } from '@definitie-app/core';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { attachSlack } from '../../bot/src/slack/app.ts';
import { memoryStore } from './register.ts';
import { type ScriptedBot, startScriptedBot } from './scripted-bot.ts';
import { createSlackPlatform, SIGNING_SECRET, type SlackPlatform } from './slack-platform.ts';
import { type SlackCall, type SlackWorkspace, startSlackWorkspace } from './slack-workspace.ts';

export const startSlackBot = ({ apiUrl, teamId, token }: SlackWorkspace): Promise<ScriptedBot> =>
  startScriptedBot((app, deps) =>
    attachSlack(
      app,
      { ...deps, store: connectedStore(teamId, token) },
      { signingSecret: SIGNING_SECRET, slackApiUrl: apiUrl },
    ),
  );

export interface SlackScene {
  readonly workspace: SlackWorkspace;
  /** A new one for each test. */
  readonly bot: ScriptedBot;
  readonly slack: SlackPlatform;
  /** Waits until the bot has called this with this in it; a call of an earlier test may still come by. */
  readonly called: (method: string, part: string) => Promise<SlackCall>;
  /** The same for what one person alone is told. */
  readonly told: (part: string) => Promise<SlackCall>;
}

/** A workspace for the tests of a file, and a bot for each of them. */
export function useSlack(): () => SlackScene {
  let workspace: SlackWorkspace | undefined;
  let scene: SlackScene | undefined;
  beforeAll(async () => {
    workspace = await startSlackWorkspace();
  });
  afterAll(() => workspace?.close());
  beforeEach(async () => {
    if (workspace === undefined) throw new Error('no workspace');
    scene = await openScene(workspace);
    return scene.bot.close;
  });
  return () => {
    if (scene === undefined) throw new Error('only within a test');
    return scene;
  };
}

async function openScene(workspace: SlackWorkspace): Promise<SlackScene> {
  const bot = await startSlackBot(workspace);
  const called: SlackScene['called'] = (method, part) =>
    vi.waitFor(
      () => {
        const call = workspace.calls.find(
          (one) => one.method === method && JSON.stringify(one.body).includes(part),
        );
        if (call === undefined) throw new Error(`${method} was not called with ${part}`);
        return call;
      },
      { timeout: 5000, interval: 10 },
    );
  return {
    workspace,
    bot,
    slack: createSlackPlatform(bot.url, workspace),
    called,
    told: (part) => called('chat.postEphemeral', part),
  };
}

const ORG = '00000000-0000-4000-8000-000000000001';

/** One workspace, connected to one organisation, in which nobody is known yet. */
function connectedStore(teamId: string, token: string): Store {
  const store = memoryStore();
  return {
    resolveIdentiteit: async ({ workspaceId }) => (workspaceId === teamId ? { orgId: ORG } : undefined),
    record: store.record,
    withOrg: (orgId, work) =>
      store.withOrg(orgId, (register) =>
        work({
          ...register,
          findInstallation: async (_platform, workspaceId) =>
            workspaceId === teamId ? { token } : undefined,
        }),
      ),
  };
}
