import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import {
  buttonOf,
  createSlackPlatform,
  SIGNING_SECRET,
  type SlackPlatform,
} from '../support/slack-platform.ts';
import { type SlackPost, type SlackWorkspace, startSlackWorkspace } from '../support/slack-workspace.ts';

const DEFINITIES = {
  verzoeker: 'natuurlijke persoon of rechtspersoon die een verzoek bij een bestuursorgaan heeft ingediend',
  zienswijze:
    'mening over een voorgenomen besluit die een belanghebbende aan het bestuursorgaan kenbaar maakt',
  leges: 'vergoeding die een overheidsorgaan vraagt voor een verleende dienst',
  bezwaar: 'verzoek aan een bestuursorgaan om een eigen besluit opnieuw te beoordelen',
};

describe('the product in Slack', () => {
  let workspace: SlackWorkspace;
  let bot: BotProcess;
  let slack: SlackPlatform;

  beforeAll(async () => {
    workspace = await startSlackWorkspace();
    bot = await startBot(DEFINITIES, {
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_BOT_TOKEN: workspace.token,
      SLACK_TEAM_ID: workspace.teamId,
      SLACK_API_URL: workspace.apiUrl,
      BEHEERDERS: `slack:${workspace.twee.id}`,
    });
    slack = createSlackPlatform(bot.url, workspace);
  });
  afterAll(async () => {
    await bot?.stop();
    await workspace?.close();
  });

  /** The card in the thread under the question about this begrip, once it says this. */
  const cardOf = async (begrip: string, says: string): Promise<SlackPost> =>
    vi.waitFor(
      async () => {
        const root = (await workspace.history()).find(({ text }) => text.includes(`‘${begrip}’`));
        const cards = root === undefined ? [] : await workspace.replies(root.ts);
        expect(cards).toHaveLength(1);
        const [card] = cards;
        if (card === undefined || !JSON.stringify(card.blocks).includes(says))
          throw new Error(`the card of ${begrip} does not say ${says}: ${JSON.stringify(card?.blocks)}`);
        return card;
      },
      { timeout: 20_000, interval: 50 },
    );
  const told = async (userId: string, text: string): Promise<void> => {
    await vi.waitFor(
      () =>
        expect(
          workspace.calls.some(
            ({ method, body }) =>
              method === 'chat.postEphemeral' && body.user === userId && JSON.stringify(body).includes(text),
          ),
        ).toBe(true),
      { timeout: 10_000, interval: 20 },
    );
  };
  const ask = (begrip: string) => slack.slash(workspace.een, '/definitie', `${begrip} | Gemeente Utrecht`);
  const submitted = async (begrip: string): Promise<SlackPost> => {
    await ask(begrip);
    bot.releaseModel();
    const draft = await cardOf(begrip, 'Dien in');
    await slack.press(workspace.een, buttonOf(draft, 'dien-in'), { post: draft });
    return cardOf(begrip, 'Goedkeuren');
  };
  const rowsOf = async (begrip: string) => {
    const [row] = await bot.database.query<{ id: string; status: string; version: number }>(
      'SELECT id, status, version FROM definitions WHERE begrip = $1',
      [begrip],
    );
    const audit = await bot.database.query<{
      action: string;
      success: boolean;
      error_message: string | null;
    }>('SELECT action, success, error_message FROM audit_log WHERE resource_id = $1 ORDER BY seq', [row?.id]);
    return { row, audit };
  };
  const decisions = (audit: Awaited<ReturnType<typeof rowsOf>>['audit']) =>
    audit.filter(({ action, success }) => success && action === 'definitie.vaststellen');

  test('a definitie is asked for, followed, submitted, and approved by somebody else', async () => {
    const answer = await ask('verzoeker');
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('verzoeker') });
    await cardOf('verzoeker', 'Bezig: een definitie opstellen');
    bot.releaseModel();
    const draft = await cardOf('verzoeker', DEFINITIES.verzoeker);

    await slack.press(workspace.een, buttonOf(draft, 'dien-in'), { post: draft });
    const open = await cardOf('verzoeker', 'Goedkeuren');
    await slack.press(workspace.een, buttonOf(open, 'keur-goed'), { post: open });
    await told(workspace.een.id, 'vier ogen');
    expect((await rowsOf('verzoeker')).row).toMatchObject({ status: 'in_beoordeling' });

    await slack.press(workspace.twee, buttonOf(open, 'keur-goed'), { post: open });
    await cardOf('verzoeker', 'Vastgesteld door Bert Beoordelaar');
    const { row, audit } = await rowsOf('verzoeker');
    expect(row).toMatchObject({ status: 'vastgesteld', version: 1 });
    expect(audit).toEqual(
      expect.arrayContaining([
        { action: 'definitie.vaststellen', success: false, error_message: 'vier ogen' },
        { action: 'definitie.vaststellen', success: true, error_message: null },
      ]),
    );
  });

  test('a refusal asks for a reason in a window, and the card says why', async () => {
    const open = await submitted('zienswijze');
    const trigger = await workspace.trigger(workspace.twee);
    await slack.press(workspace.twee, buttonOf(open, 'wijs-af'), { post: open, trigger });
    const { body } = await vi.waitFor(() => {
      const call = workspace.calls.find(({ method }) => method === 'views.open');
      if (call === undefined) throw new Error('no window');
      return call;
    });
    const view = Object(body.view);
    const empty = await slack.submit(workspace.twee, view, { reden: ' ' });
    expect(JSON.parse(empty.body)).toMatchObject({ response_action: 'errors' });
    const done = await slack.submit(workspace.twee, view, { reden: 'Te *vaag* <!channel>' });
    expect(done).toMatchObject({ status: 200, body: '' });
    const card = await cardOf('zienswijze', 'Afgewezen door Bert Beoordelaar');
    expect(JSON.stringify(card.blocks)).toContain('Te *vaag* <!channel>');
    expect((await rowsOf('zienswijze')).row).toMatchObject({ status: 'concept' });
  });

  test('100 clicks at once are one decision', async () => {
    const open = await submitted('leges');
    const button = buttonOf(open, 'keur-goed');
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => slack.press(workspace.twee, button, { post: open })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await cardOf('leges', 'Vastgesteld door');
    const { row, audit } = await rowsOf('leges');
    expect(row).toMatchObject({ status: 'vastgesteld' });
    expect(decisions(audit)).toHaveLength(1);
    const besluiten = await bot.database.query('SELECT 1 FROM besluiten WHERE definitie_id = $1', [row?.id]);
    expect(besluiten).toHaveLength(1);
  });

  test('a click on an older version is refused, and the card shows the newer', async () => {
    await ask('bezwaar');
    const first = await cardOf('bezwaar', 'Dien in');
    const trigger = await workspace.trigger(workspace.een);
    const { length } = workspace.calls;
    await slack.press(workspace.een, buttonOf(first, 'bewerk'), { post: first, trigger });
    const { body } = await vi.waitFor(() => {
      const call = workspace.calls.slice(length).find(({ method }) => method === 'views.open');
      if (call === undefined) throw new Error('no window');
      return call;
    });
    await slack.submit(workspace.een, Object(body.view), {
      definitie: 'verzoek om heroverweging van een besluit door het orgaan dat het nam',
      toelichting: '',
      context: 'Gemeente Utrecht',
    });
    await cardOf('bezwaar', 'heroverweging');
    await slack.press(workspace.een, buttonOf(first, 'dien-in'), { post: first });
    await told(workspace.een.id, 'niet meer actueel');
    expect((await rowsOf('bezwaar')).row).toMatchObject({ status: 'concept', version: 2 });
    await cardOf('bezwaar', 'heroverweging');
  });

  test('wachtrij brings the cards that wait to the one who may decide', async () => {
    await slack.press(workspace.een, buttonOf(await cardOf('bezwaar', 'heroverweging'), 'dien-in'));
    await cardOf('bezwaar', 'Goedkeuren');
    const { body } = await slack.slash(workspace.twee, '/definitie', 'wachtrij');
    expect(body).toContain('wacht');
    const posted = await vi.waitFor(
      () => {
        const call = workspace.calls.find(
          (one) => one.method === 'chat.postMessage' && String(one.body.channel).startsWith('D'),
        );
        if (call === undefined) throw new Error('no card in the conversation with twee');
        return call;
      },
      { timeout: 10_000, interval: 50 },
    );
    expect(JSON.stringify(posted.body.blocks)).toContain('heroverweging');
  });

  test('what was tampered with is refused, and no secret was ever printed', async () => {
    await slack.press(workspace.twee, { action_id: 'keur-goed#0', value: '{"id":"x","version":1}' });
    await told(workspace.twee.id, 'Deze knop klopt niet');
    await slack.press(workspace.een, { action_id: 'verwijder-alles#0', value: '{}' });
    await told(workspace.een.id, 'Deze knop klopt niet');
    expect((await slack.slash(workspace.een, '/definitie', 'x'.repeat(10_000))).body).toContain('te lang');
    expect((await slack.slash(workspace.een, '/definitie', 'a\u0000b')).body).toContain('onzichtbaar teken');
    expect((await slack.slash(workspace.een, '/definitie', '')).status).toBe(200);
    expect(bot.child.exitCode).toBeNull();
    expect(bot.output()).not.toContain(workspace.token);
    expect(bot.output()).not.toContain(SIGNING_SECRET);
  });
});
