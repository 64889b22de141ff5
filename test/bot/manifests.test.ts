import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { parseText } from '../../bot/src/grammar.ts';

const read = (name: string): Buffer => readFileSync(new URL(`../../bot/manifests/${name}`, import.meta.url));

describe('the manifest for Slack', () => {
  const url = z.url().regex(/^https:.*\/slack\/events$/);
  const manifest = z
    .object({
      display_information: z.object({ name: z.string().max(35), description: z.string().max(140) }),
      features: z.object({
        slash_commands: z.array(
          z.object({
            command: z.string().max(32),
            url,
            description: z.string().max(2000),
            usage_hint: z.string().max(1000),
            should_escape: z.literal(false),
          }),
        ),
      }),
      oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
      settings: z.object({
        event_subscriptions: z.object({ request_url: url, bot_events: z.array(z.string()) }),
        interactivity: z.object({ is_enabled: z.literal(true), request_url: url }),
      }),
    })
    .parse(parse(read('slack.yml').toString()));

  it('names the commands that the grammar knows', () => {
    const commands = manifest.features.slash_commands.map(({ command }) => command);
    expect(commands).toEqual(['/definitie', '/toets', '/zoek']);
    for (const command of commands) expect(parseText(`${command} x: y`).command, command).not.toBe('help');
  });
  it('asks for what the calls and events need', () => {
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(['app_mention', 'message.im']);
    expect(manifest.oauth_config.scopes.bot).toEqual([
      'app_mentions:read',
      'chat:write',
      'chat:write.public',
      'commands',
      'im:history',
      'im:write',
      'users:read',
    ]);
  });
});

describe('the app for Teams', () => {
  const manifest = z
    .looseObject({
      id: z.uuid(),
      name: z.object({ short: z.string().max(30), full: z.string().max(100) }),
      description: z.object({ short: z.string().max(80), full: z.string().max(4000) }),
      icons: z.object({ color: z.string(), outline: z.string() }),
      bots: z
        .array(
          z.looseObject({
            botId: z.uuid(),
            commandLists: z.array(
              z.looseObject({
                commands: z
                  .array(z.object({ title: z.string().max(32), description: z.string().max(128) }))
                  .max(10),
              }),
            ),
          }),
        )
        .length(1),
    })
    .parse(JSON.parse(read('teams/manifest.json').toString()));

  it.each([
    ['color', 192],
    ['outline', 32],
  ] as const)('has the icon %s of %i pixels', (name, size) => {
    const png = read(`teams/${manifest.icons[name]}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('names the words that the grammar knows', () => {
    const titles = manifest.bots.flatMap(({ commandLists }) =>
      commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)),
    );
    expect(titles.map((title) => parseText(`${title} x: y`).command)).toEqual([
      'definieer',
      'toets',
      'zoek',
      'help',
      'help',
    ]);
    for (const title of titles.slice(3)) expect(parseText(title).command).toBe(title);
  });
});
