import { afterEach, describe, expect, it } from '@jest/globals';
import type { App } from '@slack/bolt';
import type { InputBlockElement, KnownBlock, ModalView } from '@slack/types';
import type { Choice } from '../../src/local-slack/payloads/choice.js';
import { ada, type Running, runOverSocket } from './bolt-app.js';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: plain(value.toUpperCase()), value });
const options = ['a', 'b', 'c'].map(option);

/** An element, what it holds untouched, what is chosen, and what it holds then. */
const elements: readonly [InputBlockElement, object, Choice, object][] = [
  [{ type: 'plain_text_input', initial_value: 'old' }, { value: 'old' }, 'new', { value: 'new' }],
  [{ type: 'plain_text_input', multiline: true }, { value: null }, '', { value: null }],
  [{ type: 'number_input', is_decimal_allowed: false }, { value: null }, '8', { value: '8' }],
  [{ type: 'email_text_input' }, { value: null }, 'a@b.example', { value: 'a@b.example' }],
  [{ type: 'url_text_input' }, { value: null }, 'https://b.example', { value: 'https://b.example' }],
  [
    { type: 'static_select', options, initial_option: option('a') },
    { selected_option: option('a') },
    'b',
    { selected_option: option('b') },
  ],
  [
    { type: 'static_select', option_groups: [{ label: plain('G'), options }] },
    { selected_option: null },
    'c',
    { selected_option: option('c') },
  ],
  [
    { type: 'multi_static_select', options },
    { selected_options: [] },
    ['a', 'c'],
    { selected_options: [option('a'), option('c')] },
  ],
  [{ type: 'radio_buttons', options }, { selected_option: null }, 'a', { selected_option: option('a') }],
  [
    { type: 'checkboxes', options, initial_options: [option('b')] },
    { selected_options: [option('b')] },
    [],
    { selected_options: [] },
  ],
  [{ type: 'users_select' }, { selected_user: null }, 'U0BO', { selected_user: 'U0BO' }],
  [{ type: 'multi_users_select' }, { selected_users: [] }, ['U0BO'], { selected_users: ['U0BO'] }],
  [{ type: 'conversations_select' }, { selected_conversation: null }, 'C0TEAM', { selected_conversation: 'C0TEAM' }],
  [{ type: 'channels_select' }, { selected_channel: null }, 'C0TEAM', { selected_channel: 'C0TEAM' }],
  [
    { type: 'datepicker', initial_date: '2026-07-03' },
    { selected_date: '2026-07-03' },
    '2026-07-06',
    { selected_date: '2026-07-06' },
  ],
  [{ type: 'timepicker' }, { selected_time: null }, '15:00', { selected_time: '15:00' }],
  [{ type: 'datetimepicker' }, { selected_date_time: null }, 1_783_000_000, { selected_date_time: 1_783_000_000 }],
];

function field(element: InputBlockElement): KnownBlock {
  return {
    type: 'input',
    block_id: 'block',
    optional: true,
    label: plain('Field'),
    element: { ...element, action_id: 'field' },
  };
}

function modal(...blocks: KnownBlock[]): ModalView {
  return { type: 'modal', callback_id: 'm', title: plain('M'), submit: plain('Save'), blocks };
}

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** An app whose shortcut opens a modal, and the `state.values` its submits carried. */
async function withModal(view: ModalView, more: (app: App) => void = () => {}) {
  const submitted: unknown[] = [];
  running = await runOverSocket((app) => {
    app.shortcut('open', async ({ ack, shortcut, client }) => {
      await ack();
      await client.views.open({ trigger_id: shortcut.trigger_id, view });
    });
    app.view('m', async ({ ack, view: sent }) => {
      submitted.push(sent.state.values);
      await ack();
    });
    more(app);
  });
  const person = running.slack.as(ada.id);
  await person.globalShortcut('open');
  await running.slack.until(() => person.currentView());
  return { person, submitted, slack: running.slack };
}

describe('state.values', () => {
  it.each(elements)('%j is submitted untouched and filled in', async (element, untouched, choice, filled) => {
    const first = await withModal(modal(field(element)));
    await first.person.submitView();
    await first.person.globalShortcut('open');
    await first.slack.until(() => first.person.currentView());
    await first.person.submitView({ field: choice });

    expect(first.submitted).toEqual([
      { block: { field: { type: element.type, ...untouched } } },
      { block: { field: { type: element.type, ...filled } } },
    ]);
  });

  it('an option that is not offered cannot be chosen', async () => {
    const { person } = await withModal(modal(field({ type: 'static_select', options })));

    await expect(person.submitView({ field: 'z' })).rejects.toThrow(
      '"z" is not an option of field; it offers: a, b, c',
    );
  });
});

const required = (element: InputBlockElement): KnownBlock => ({ ...field(element), optional: false }) as KnownBlock;

describe('what the client checks before it sends a modal', () => {
  it.each([
    [{ type: 'plain_text_input' }, null, 'Please complete this required field.'],
    [{ type: 'plain_text_input', max_length: 5 }, 'sixsix', 'This entry is 1 characters too long (5 at most).'],
    [{ type: 'plain_text_input' }, 'x'.repeat(3001), 'This entry is 1 characters too long (3000 at most).'],
    [{ type: 'number_input', is_decimal_allowed: false, min_value: '0' }, '-1', 'This must be at least 0.'],
    [{ type: 'number_input', is_decimal_allowed: false, max_value: '99' }, '1e9', 'This must be at most 99.'],
    [{ type: 'number_input', is_decimal_allowed: false }, '1.5', 'This must be a whole number.'],
    [{ type: 'number_input', is_decimal_allowed: false }, 'eight', 'This must be a number.'],
    [{ type: 'email_text_input' }, 'nobody', 'This is not an email address.'],
    [{ type: 'url_text_input' }, 'example', 'This is not a web address.'],
  ] as [InputBlockElement, Choice, string][])('%j with %j', async (element, choice, sentence) => {
    const { person, submitted } = await withModal(modal(required(element)));

    expect(await person.submitView({ field: choice })).toEqual({ outcome: 'incomplete', errors: { block: sentence } });
    expect(submitted).toEqual([]);
    expect(person.currentView()).toBeDefined();
  });
});

describe('other ways to speak to an app', () => {
  it('an external select offers what the app suggests, and takes only that', async () => {
    const select = field({ type: 'external_select', min_query_length: 0 });
    const { person, submitted } = await withModal(modal(select), (app) => {
      app.options('field', async ({ ack, payload }) => ack({ options: [option(`${payload.value}-1`)] }));
    });

    expect(await person.suggest('field', 'week')).toEqual([option('week-1')]);
    await person.submitView({ field: 'week-1' });
    expect(submitted).toEqual([{ block: { field: { type: 'external_select', selected_option: option('week-1') } } }]);
  });

  it('a field in an input block tells the app only when the block dispatches', async () => {
    const heard: unknown[] = [];
    const dispatching = { ...field({ type: 'radio_buttons', options }), dispatch_action: true } as KnownBlock;
    const { person } = await withModal(modal(dispatching), (app) => {
      app.action('field', async ({ ack, action }) => {
        heard.push('selected_option' in action ? action.selected_option : undefined);
        await ack();
      });
    });

    expect(await person.click('field', { choose: 'b' })).toMatchObject({ outcome: 'acked' });
    expect(heard).toEqual([option('b')]);
  });

  it('a field in a quiet input block is kept, and nothing is sent', async () => {
    const { person, slack } = await withModal(modal(field({ type: 'radio_buttons', options })));
    const before = slack.deliveries.length;

    expect(await person.click('field', { choose: 'b' })).toEqual({ outcome: 'kept' });
    expect(slack.deliveries).toHaveLength(before);
    expect(person.values()['block']?.['field']?.selected_option).toEqual(option('b'));
  });

  it('an overflow menu hands over the chosen item', async () => {
    const heard: unknown[] = [];
    const menu: KnownBlock = {
      type: 'section',
      text: plain('x'),
      accessory: { type: 'overflow', action_id: 'menu', options },
    };
    const { person } = await withModal(modal(menu), (app) => {
      app.action('menu', async ({ ack, action }) => {
        heard.push('selected_option' in action ? action.selected_option : undefined);
        await ack();
      });
    });
    await person.click('menu', { choose: 'c' });

    expect(heard).toEqual([option('c')]);
  });

  it('a shortcut on a message hands the message over', async () => {
    const heard: unknown[] = [];
    const { person, slack } = await withModal(modal(), (app) => {
      app.shortcut({ callback_id: 'log_message', type: 'message_action' }, async ({ ack, shortcut }) => {
        heard.push(shortcut.message.text);
        await ack();
      });
      app.command('/mirror', async ({ ack, say }) => {
        await ack();
        await say('worth keeping');
      });
    });
    await person.command('', 'C0TEAM');
    const message = await slack.until(() => person.messages('C0TEAM')[0]);
    await person.messageShortcut('log_message', message);

    expect(heard).toEqual(['worth keeping']);
  });

  it('a person who moves is told to the app', async () => {
    const heard: unknown[] = [];
    const { slack } = await withModal(modal(), (app) => {
      app.event('user_change', async ({ event }) => {
        heard.push(event.user.tz);
      });
    });
    await slack.changePerson(ada.id, { tz: 'America/New_York' });
    await slack.as(ada.id).closeView();

    expect(heard).toEqual(['America/New_York']);
  });
});
