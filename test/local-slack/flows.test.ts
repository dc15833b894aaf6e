import { afterEach, describe, expect, it } from '@jest/globals';
import type { App } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { ada, bo, type Running, runOverHttp, runOverSocket } from './bolt-app.js';

function box(id: string): KnownBlock {
  return {
    type: 'input',
    block_id: `${id}.block`,
    optional: true,
    label: { type: 'plain_text', text: id },
    element: { type: 'plain_text_input', action_id: id, multiline: true },
  };
}

const form: KnownBlock[] = [
  box('output'),
  {
    type: 'actions',
    block_id: 'read',
    elements: [
      {
        type: 'static_select',
        action_id: 'own_read',
        options: ['1', '2', '3'].map((value) => ({ text: { type: 'plain_text', text: `Read ${value}` }, value })),
      },
    ],
  },
  {
    type: 'actions',
    block_id: 'buttons',
    elements: [
      { type: 'button', action_id: 'save', text: { type: 'plain_text', text: 'Save' }, value: '2026-W27' },
      { type: 'button', action_id: 'more', text: { type: 'plain_text', text: 'More detail…' } },
    ],
  },
];

function modal(overrides: Partial<ModalView> = {}): ModalView {
  return {
    type: 'modal',
    callback_id: 'detail',
    title: { type: 'plain_text', text: 'Detail' },
    submit: { type: 'plain_text', text: 'Save' },
    blocks: [box('output')],
    ...overrides,
  };
}

/** An app with one of everything. */
function everything(app: App): void {
  app.command('/mirror', async ({ command, ack, client }) => {
    await ack(command.text === 'help' ? { text: 'Words', response_type: 'ephemeral' } : undefined);
    if (command.text === 'start')
      await client.chat.postMessage({ channel: command.user_id, text: 'Your week', blocks: form });
    if (command.text === 'open')
      await client.views.open({ trigger_id: command.trigger_id, view: modal({ notify_on_close: true }) });
  });
  app.action('save', async ({ ack, body, client }) => {
    await ack();
    if (body.type !== 'block_actions' || body.message === undefined) return;
    await client.chat.update({
      channel: body.channel?.id ?? '',
      ts: body.message.ts,
      text: `Saved: ${JSON.stringify(body.state?.values)}`,
      blocks: [],
    });
  });
  app.action('own_read', async ({ ack }) => ack());
  app.action('more', async ({ ack, body, client }) => {
    await ack();
    if (body.type === 'block_actions') await client.views.open({ trigger_id: body.trigger_id, view: modal() });
  });
  app.view('detail', async ({ ack, view }) => {
    const typed = view.state.values['output.block']?.['output']?.value ?? '';
    if (typed === 'wrong') return ack({ response_action: 'errors', errors: { 'output.block': 'Say it otherwise.' } });
    if (typed === 'next')
      return ack({ response_action: 'push', view: modal({ title: { type: 'plain_text', text: 'Second' } }) });
    if (typed === 'change')
      return ack({ response_action: 'update', view: modal({ title: { type: 'plain_text', text: 'Changed' } }) });
    if (typed === 'clear') return ack({ response_action: 'clear' });
    return ack();
  });
  app.view({ callback_id: 'detail', type: 'view_closed' }, async ({ ack, body, client }) => {
    await ack();
    await client.chat.postMessage({
      channel: body.user.id,
      text: `closed, cleared ${'is_cleared' in body && body.is_cleared}`,
    });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'Home' } }] },
    });
  });
  app.shortcut('log_week', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: modal() });
  });
}

describe.each([
  ['Socket Mode', runOverSocket],
  ['signed HTTP', runOverHttp],
])('over %s', (_name, run) => {
  let running: Running | undefined;
  afterEach(async () => {
    await running?.stop();
    running = undefined;
  });
  async function start(overrides = {}) {
    running = await run(everything, overrides);
    return running.slack;
  }

  it('a command is acked and its answer is seen by the caller only', async () => {
    const slack = await start();
    const receipt = await slack.as(ada.id).command('help', 'C0TEAM');

    expect(receipt.outcome).toBe('acked');
    expect(
      slack
        .as(ada.id)
        .ephemerals('C0TEAM')
        .map((message) => message.text),
    ).toEqual(['Words']);
    expect(slack.as(bo.id).ephemerals('C0TEAM')).toEqual([]);
    expect(slack.as(ada.id).messages('C0TEAM')).toEqual([]);
  });

  it('a click carries what every stateful element of the message holds', async () => {
    const slack = await start();
    const person = slack.as(ada.id);
    await person.command('start');
    await slack.until(() => person.messages().length === 1);
    person.type({ output: 'rate limiter shipped' });
    await person.click('own_read', { choose: '2' });
    await person.click('save');
    const saved = await slack.until(() => person.messages().find((message) => message.text.startsWith('Saved: ')));

    expect(JSON.parse(saved.text.slice('Saved: '.length))).toEqual({
      'output.block': { output: { type: 'plain_text_input', value: 'rate limiter shipped' } },
      read: {
        own_read: {
          type: 'static_select',
          selected_option: { text: { type: 'plain_text', text: 'Read 2' }, value: '2' },
        },
      },
    });
    expect(saved.blocks).toEqual([]);
    expect(slack.breaches()).toEqual([]);
  });

  it('a modal follows errors, update, push and clear, and keeps what was typed', async () => {
    const slack = await start();
    const person = slack.as(ada.id);
    await person.globalShortcut('log_week');
    await slack.until(() => person.currentView());

    expect(await person.submitView({ output: 'wrong' })).toEqual({
      outcome: 'errors',
      errors: { 'output.block': 'Say it otherwise.' },
    });
    expect(person.values()['output.block']?.['output']?.value).toBe('wrong');
    expect((await person.submitView({ output: 'change' })).outcome).toBe('updated');
    expect(person.currentView()?.definition.title?.text).toBe('Changed');
    expect(person.values()['output.block']?.['output']?.value).toBe('change');
    expect((await person.submitView({ output: 'next' })).outcome).toBe('pushed');
    expect(person.viewStack()).toHaveLength(2);
    expect((await person.submitView({ output: 'next' })).outcome).toBe('pushed');
    expect((await person.submitView({ output: 'next' })).outcome).toBe('failed');
    expect(person.viewStack()).toHaveLength(3);
    expect((await person.submitView({ output: 'clear' })).outcome).toBe('cleared');
    expect(person.currentView()).toBeUndefined();
  });

  it('a closed modal is told to an app that asked for it', async () => {
    const slack = await start();
    const person = slack.as(ada.id);
    await person.command('open');
    await slack.until(() => person.currentView());
    await person.closeView();

    expect(person.currentView()).toBeUndefined();
    await slack.until(() => person.messages().some((message) => message.text === 'closed, cleared false'));
  });

  it('opening Home tells the app, which publishes', async () => {
    const slack = await start();
    await slack.as(bo.id).openHome();
    const home = await slack.until(() => slack.as(bo.id).home());

    expect(home.definition.blocks).toMatchObject([{ type: 'header' }]);
    expect(slack.as(ada.id).home()).toBeUndefined();
  });

  it('a command nobody acks tells the caller so', async () => {
    const slack = await start({ ackLimitMs: 200, command: '/unheard' });
    const receipt = await slack.as(ada.id).command('anything');

    expect(receipt.outcome).not.toBe('acked');
    expect(slack.as(ada.id).ephemerals()[0]?.text).toMatch(/^\/unheard anything failed with the error/);
  });
});
