import { describe, expect, it, vi } from 'vitest';
import { redenForm as form } from '../../support/cards.ts';
import { useSlack } from '../../support/slack-bot.ts';
import { SIGNING_SECRET } from '../../support/slack-platform.ts';

const scene = useSlack();
const button = (command: string, value = form.value) => ({ action_id: `${command}#0`, value });

describe('a button', () => {
  it('is the command and the value that it carries', async () => {
    const { bot, slack, workspace } = scene();
    await slack.press(workspace.twee, button('keur-goed'));
    expect(bot.incoming).toMatchObject([
      {
        kind: 'press',
        command: 'keur-goed',
        value: '{"id":"x","version":1}',
        fields: {},
        naam: 'Bert Beoordelaar',
      },
    ]);
  });

  it('tells only who pressed it why not', async () => {
    const { bot, slack, told, workspace } = scene();
    bot.answerWith(() => ({ kind: 'refused', text: 'Vier ogen.' }));
    await slack.press(workspace.twee, button('keur-goed'), {
      post: { ts: '2.1', thread_ts: '1.1', text: '', blocks: [] },
    });
    const { body } = await told('Vier ogen.');
    expect(body).toMatchObject({ user: workspace.twee.id, thread_ts: '1.1' });
  });

  it('that was tampered with reaches the dispatcher as it is', async () => {
    const { bot, slack, workspace } = scene();
    await slack.press(workspace.twee, { action_id: 'zzz', value: '{"id":"\u0000"' });
    await slack.press(workspace.twee, { action_id: 'keur-goed#0' });
    expect(bot.incoming).toMatchObject([
      { command: 'zzz', value: '{"id":"\u0000"' },
      { command: 'keur-goed', value: '' },
    ]);
  });

  it('that asks for more opens a window; submitted, it is the same command with fields', async () => {
    const { bot, called, slack, told, workspace } = scene();
    bot.answerWith(() => ({ kind: 'form', form }));
    await slack.press(workspace.twee, button('wijs-af'), {
      trigger: await workspace.trigger(workspace.twee),
    });
    const { body } = await called('views.open', 'Definitie afwijzen');
    const view = Object(body.view);
    bot.answerWith(() => ({ kind: 'accepted', text: 'Afgewezen.' }));
    const closed = await slack.submit(workspace.twee, view, { reden: 'Te vaag.' });
    expect(closed).toMatchObject({ status: 200, body: '' });
    expect(bot.incoming.at(-1)).toMatchObject({
      kind: 'press',
      command: 'wijs-af',
      value: '{"id":"x","version":1}',
      fields: { reden: 'Te vaag.' },
      conversation: { at: { plaats: { channel: workspace.channel } } },
    });
    await told('Afgewezen.');
  });

  it('says so when the window came too late', async () => {
    const { bot, slack, told, workspace } = scene();
    bot.answerWith(() => ({ kind: 'form', form }));
    await slack.press(workspace.twee, button('wijs-af'), { trigger: 'verlopen' });
    await told('Klik nog een keer');
  });

  it('says so when a text does not fit in a window', async () => {
    const { bot, slack, told, workspace } = scene();
    const [field] = form.fields;
    const fields = [{ name: 'd', label: 'Definitie', ...field, initial: 'x'.repeat(3001) }];
    bot.answerWith(() => ({
      kind: 'form',
      form: {
        ...form,
        fields: fields.map((one) => ({ multiline: true, required: true, maxLength: 5000, ...one })),
      },
    }));
    await slack.press(workspace.twee, button('bewerk'), { trigger: await workspace.trigger(workspace.twee) });
    await told('te lang voor een venster');
    expect(JSON.stringify(workspace.calls)).not.toContain('x'.repeat(3001));
  });
});

describe('a window', () => {
  const view = { private_metadata: `{"command":"wijs-af","channel":"C000000001"}\n${form.value}` };

  it('stays open with what was typed when the answer is no', async () => {
    const { bot, slack, workspace } = scene();
    bot.answerWith(() => ({ kind: 'refused', text: 'Schrijf in een paar woorden waarom.' }));
    const { body } = await slack.submit(workspace.twee, view, { reden: ' ' });
    expect(JSON.parse(body)).toEqual({
      response_action: 'errors',
      errors: { 'veld:reden': 'Schrijf in een paar woorden waarom.' },
    });
  });

  it('is filled with the next question', async () => {
    const { bot, slack, workspace } = scene();
    bot.answerWith(() => ({ kind: 'form', form }));
    const { body } = await slack.submit(workspace.twee, view, { reden: 'x' });
    expect(JSON.parse(body)).toMatchObject({ response_action: 'update', view: { callback_id: 'form' } });
  });

  it('of which the memory was tampered with does nothing, and the process stays', async () => {
    const { bot, slack, workspace } = scene();
    const { status } = await slack.submit(workspace.twee, { private_metadata: 'onzin' }, { reden: 'x' });
    expect(status).toBe(200);
    expect(bot.incoming).toEqual([]);
  });
});

describe('when Slack fails', () => {
  it('a lost answer kills nothing, and is logged without the token', async () => {
    const { bot, slack, workspace } = scene();
    workspace.answer('chat.postEphemeral', { ok: false, error: 'invalid_auth' });
    workspace.answer('users.info', { ok: false, error: 'missing_scope' });
    await slack.press(workspace.twee, button('keur-goed'));
    await vi.waitFor(() => expect(bot.log()).toContain('invalid_auth'), { timeout: 5000 });
    workspace.answer('chat.postEphemeral', undefined);
    workspace.answer('users.info', undefined);
    expect(bot.incoming[0]?.naam).toBe('twee');
    expect(bot.log()).not.toContain(workspace.token);
    expect(bot.log()).not.toContain(SIGNING_SECRET);
    expect((await slack.slash(workspace.een, '/zoek', 'x')).status).toBe(200);
  });
});
