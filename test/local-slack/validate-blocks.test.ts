import { describe, expect, it } from '@jest/globals';
import { describeBreach, validateMessage, validateView } from '../../src/local-slack/validate-blocks.js';

type Loose = Record<string, unknown>;

const letters = (count: number) => 'x'.repeat(count);
const times = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));
const plain = (count: number) => ({ type: 'plain_text', text: letters(count) });
const mrkdwn = (count: number) => ({ type: 'mrkdwn', text: letters(count) });
const option = (index: number, textLength = 3) => ({ text: plain(textLength), value: `v${index}` });
const options = (count: number) => times(count, (index) => option(index));

const button = (over: Loose = {}) => ({ type: 'button', action_id: 'go', text: plain(2), ...over });
const actions = (...elements: unknown[]) => ({ type: 'actions', elements });
const input = (element: Loose, over: Loose = {}) => ({
  type: 'input',
  label: plain(3),
  element: { action_id: 'in', ...element },
  ...over,
});
const section = (accessory: Loose) => ({ type: 'section', text: mrkdwn(3), accessory });

const message = (...blocks: unknown[]) => ({ text: 'seen on lock screens', blocks });
const modal = (blocks: unknown[], over: Loose = {}) => ({
  type: 'modal',
  title: plain(5),
  submit: plain(4),
  blocks,
  ...over,
});
const home = (...blocks: unknown[]) => ({ type: 'home', blocks });

const said = (payload: unknown) =>
  ('type' in (payload as Loose) ? validateView(payload) : validateMessage(payload)).map(describeBreach);

const line = (over: Loose = {}, labels = ['W1', 'W2']) => ({
  type: 'data_visualization',
  title: 'Weeks',
  chart: {
    type: 'line',
    series: [{ name: 'You', data: labels.map((label) => ({ label, value: 1 })) }],
    axis_config: { categories: labels },
    ...over,
  },
});

/** What is limited, how to make a payload of that size, the largest size Slack takes, and where it points beyond. */
const limits: readonly [string, (size: number) => unknown, number, string][] = [
  ['blocks of a message', (size) => message(...times(size, () => ({ type: 'divider' }))), 50, '/blocks'],
  ['blocks of a modal', (size) => modal(times(size, () => ({ type: 'divider' }))), 100, '/blocks'],
  ['blocks of Home', (size) => home(...times(size, () => ({ type: 'divider' }))), 100, '/blocks'],
  ['section text', (size) => message({ type: 'section', text: mrkdwn(size) }), 3000, '/blocks/0/text/text'],
  [
    'section fields',
    (size) => message({ type: 'section', fields: times(size, () => mrkdwn(1)) }),
    10,
    '/blocks/0/fields',
  ],
  ['a section field', (size) => message({ type: 'section', fields: [mrkdwn(size)] }), 2000, '/blocks/0/fields/0/text'],
  ['header', (size) => message({ type: 'header', text: plain(size) }), 150, '/blocks/0/text/text'],
  [
    'context elements',
    (size) => message({ type: 'context', elements: times(size, () => mrkdwn(1)) }),
    10,
    '/blocks/0/elements',
  ],
  [
    'actions elements',
    (size) => message(actions(...times(size, (index) => button({ action_id: `go${index}` })))),
    25,
    '/blocks/0/elements',
  ],
  ['button text', (size) => message(actions(button({ text: plain(size) }))), 75, '/blocks/0/elements/0/text/text'],
  ['button value', (size) => message(actions(button({ value: letters(size) }))), 2000, '/blocks/0/elements/0/value'],
  [
    'button url',
    (size) => message(actions(button({ url: `https://${letters(size - 8)}` }))),
    3000,
    '/blocks/0/elements/0/url',
  ],
  [
    'action_id',
    (size) => message(actions(button({ action_id: letters(size) }))),
    255,
    '/blocks/0/elements/0/action_id',
  ],
  ['block_id', (size) => message({ type: 'divider', block_id: letters(size) }), 255, '/blocks/0/block_id'],
  [
    'select options',
    (size) => message(actions({ type: 'static_select', options: options(size) })),
    100,
    '/blocks/0/elements/0/options',
  ],
  [
    'option groups',
    (size) =>
      message(
        actions({
          type: 'static_select',
          option_groups: times(size, () => ({ label: plain(3), options: options(1) })),
        }),
      ),
    100,
    '/blocks/0/elements/0/option_groups',
  ],
  [
    'option text',
    (size) => message(actions({ type: 'static_select', options: [option(0, size)] })),
    75,
    '/blocks/0/elements/0/options/0/text/text',
  ],
  [
    'option value',
    (size) => message(actions({ type: 'static_select', options: [{ text: plain(1), value: letters(size) }] })),
    75,
    '/blocks/0/elements/0/options/0/value',
  ],
  [
    'option description',
    (size) => message(actions({ type: 'static_select', options: [{ ...option(0), description: plain(size) }] })),
    75,
    '/blocks/0/elements/0/options/0/description/text',
  ],
  [
    'checkboxes',
    (size) => message(actions({ type: 'checkboxes', options: options(size) })),
    10,
    '/blocks/0/elements/0/options',
  ],
  [
    'radio buttons',
    (size) => message(actions({ type: 'radio_buttons', options: options(size) })),
    10,
    '/blocks/0/elements/0/options',
  ],
  [
    'overflow options',
    (size) => message(section({ type: 'overflow', options: options(size) })),
    5,
    '/blocks/0/accessory/options',
  ],
  [
    'placeholder',
    (size) => message(input({ type: 'plain_text_input', placeholder: plain(size) })),
    150,
    '/blocks/0/element/placeholder/text',
  ],
  [
    'input label',
    (size) => message(input({ type: 'plain_text_input' }, { label: plain(size) })),
    2000,
    '/blocks/0/label/text',
  ],
  [
    'input hint',
    (size) => message(input({ type: 'plain_text_input' }, { hint: plain(size) })),
    2000,
    '/blocks/0/hint/text',
  ],
  [
    'initial text',
    (size) => message(input({ type: 'plain_text_input', initial_value: letters(size) })),
    3000,
    '/blocks/0/element/initial_value',
  ],
  [
    'initial text under a max_length of its own',
    (size) => message(input({ type: 'plain_text_input', max_length: 300, initial_value: letters(size) })),
    300,
    '/blocks/0/element/initial_value',
  ],
  [
    'confirm title',
    (size) =>
      message(actions(button({ confirm: { title: plain(size), text: plain(1), confirm: plain(1), deny: plain(1) } }))),
    100,
    '/blocks/0/elements/0/confirm/title/text',
  ],
  [
    'confirm text',
    (size) =>
      message(actions(button({ confirm: { title: plain(1), text: mrkdwn(size), confirm: plain(1), deny: plain(1) } }))),
    300,
    '/blocks/0/elements/0/confirm/text/text',
  ],
  [
    'confirm button',
    (size) =>
      message(actions(button({ confirm: { title: plain(1), text: plain(1), confirm: plain(size), deny: plain(1) } }))),
    30,
    '/blocks/0/elements/0/confirm/confirm/text',
  ],
  [
    'image alt text',
    (size) => message({ type: 'image', image_url: 'https://example.com/a.png', alt_text: letters(size) }),
    2000,
    '/blocks/0/alt_text',
  ],
  [
    'image title',
    (size) => message({ type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a', title: plain(size) }),
    2000,
    '/blocks/0/title/text',
  ],
  ['modal title', (size) => modal([], { title: plain(size) }), 24, '/title/text'],
  ['modal submit', (size) => modal([], { submit: plain(size) }), 24, '/submit/text'],
  ['modal close', (size) => modal([], { close: plain(size) }), 24, '/close/text'],
  ['private_metadata', (size) => modal([], { private_metadata: letters(size) }), 3000, '/private_metadata'],
  ['callback_id', (size) => modal([], { callback_id: letters(size) }), 255, '/callback_id'],
  ['external_id', (size) => modal([], { external_id: letters(size) }), 255, '/external_id'],
  ['markdown', (size) => message({ type: 'markdown', text: letters(size) }), 12_000, '/blocks/0/text'],
  ['charts in a message', (size) => message(...times(size, () => line())), 2, '/blocks/2'],
  [
    'tables in a message',
    (size) => message(...times(size, () => ({ type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] }))),
    1,
    '/blocks/1',
  ],
  [
    'table rows',
    (size) => message({ type: 'table', rows: times(size, () => [{ type: 'raw_text', text: 'a' }]) }),
    100,
    '/blocks/0/rows',
  ],
  [
    'table columns',
    (size) => message({ type: 'table', rows: [times(size, () => ({ type: 'raw_text', text: 'a' }))] }),
    20,
    '/blocks/0/rows/0',
  ],
  [
    'table characters',
    (size) => message({ type: 'table', rows: [[{ type: 'raw_text', text: letters(size) }]] }),
    10_000,
    '/blocks/0',
  ],
  ['chart title', (size) => message({ ...line(), title: letters(size) }), 50, '/blocks/0/title'],
  [
    'chart points',
    (size) =>
      message(
        line(
          {},
          times(size, (index) => `W${index}`),
        ),
      ),
    20,
    '/blocks/0/chart/axis_config/categories',
  ],
  ['chart label', (size) => message(line({}, [letters(size)])), 20, '/blocks/0/chart/axis_config/categories/0'],
  [
    'axis label',
    (size) => message(line({ axis_config: { categories: ['W1', 'W2'], y_label: letters(size) } })),
    50,
    '/blocks/0/chart/axis_config/y_label',
  ],
  [
    'chart series',
    (size) =>
      message(
        line({
          series: times(size, (index) => ({
            name: `S${index}`,
            data: [
              { label: 'W1', value: 1 },
              { label: 'W2', value: 2 },
            ],
          })),
        }),
      ),
    6,
    '/blocks/0/chart/series',
  ],
  [
    'pie segments',
    (size) =>
      message({
        type: 'data_visualization',
        title: 'Pie',
        chart: { type: 'pie', segments: times(size, (index) => ({ label: `S${index}`, value: 1 })) },
      }),
    6,
    '/blocks/0/chart/segments',
  ],
];

/** A Home tab of exactly so many bytes. */
const padded = (bytes: number) => {
  const blocks = times(100, (index) => ({ type: 'section', block_id: `b${index}`, text: mrkdwn(2420) }));
  const view = { ...home(...blocks), private_metadata: '' };
  return { ...view, private_metadata: letters(bytes - JSON.stringify(view).length) };
};

describe('limits of Block Kit', () => {
  it.each(limits)('%s: the largest passes, one more is refused where it stands', (_name, make, largest, pointer) => {
    expect(said(make(largest))).toEqual([]);
    expect(said(make(largest + 1)).map((sentence) => /json-pointer:(.*)\]/.exec(sentence)?.[1])).toContain(pointer);
  });

  it('a view may have 250,000 bytes', () => {
    expect(JSON.stringify(padded(250_000))).toHaveLength(250_000);
    expect(said(padded(250_000))).toEqual([]);
    expect(said(padded(250_001))).toEqual(['[ERROR] view is 250001 bytes, more than 250000 [json-pointer:]']);
  });
});

/** What is wrong, a payload with it, and the sentences Slack would answer. */
const wrongs: readonly [string, unknown, readonly string[]][] = [
  ['an unknown block', message({ type: 'sparkle' }), ['unsupported type: sparkle [json-pointer:/blocks/0]']],
  ['a block without a type', message({}), ['missing required field: type [json-pointer:/blocks/0]']],
  [
    'an unknown field',
    message({ type: 'divider', colour: 'red' }),
    ['invalid additional property: colour [json-pointer:/blocks/0]'],
  ],
  [
    'mrkdwn in a header',
    message({ type: 'header', text: mrkdwn(3) }),
    ['must be one of: plain_text [json-pointer:/blocks/0/text/type]'],
  ],
  [
    'empty text',
    message({ type: 'section', text: mrkdwn(0) }),
    ['must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
  ],
  ['a section without text', message({ type: 'section' }), ['must provide text or fields [json-pointer:/blocks/0]']],
  ['no elements', message(actions()), ['no fewer than 1 items allowed [json-pointer:/blocks/0/elements]']],
  [
    'an overflow of one',
    message(section({ type: 'overflow', options: options(1) })),
    ['no fewer than 2 items allowed [json-pointer:/blocks/0/accessory/options]'],
  ],
  [
    'a text input in actions',
    message(actions({ type: 'plain_text_input' })),
    ['unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0]'],
  ],
  [
    'a file input in a message',
    message(input({ type: 'file_input' })),
    ['unsupported type: file_input [json-pointer:/blocks/0/element]'],
  ],
  [
    'a file input in Home',
    home(input({ type: 'file_input' })),
    ['unsupported type: file_input [json-pointer:/blocks/0/element]'],
  ],
  ['a chart in a modal', modal([line()]), ['unsupported type: data_visualization [json-pointer:/blocks/0]']],
  [
    'a table in Home',
    home({ type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] }),
    ['unsupported type: table [json-pointer:/blocks/0]'],
  ],
  [
    'an alert in a message',
    message({ type: 'alert', text: mrkdwn(3) }),
    ['unsupported type: alert [json-pointer:/blocks/0]'],
  ],
  [
    'one block_id twice',
    message({ type: 'divider', block_id: 'a' }, { type: 'divider', block_id: 'a' }),
    ['block_id already exists: a [json-pointer:/blocks/1/block_id]'],
  ],
  [
    'one action_id twice in a block',
    message(actions(button(), button())),
    ['action_id already exists: go [json-pointer:/blocks/0/elements/1/action_id]'],
  ],
  [
    'an initial option that is not offered',
    message(actions({ type: 'static_select', options: options(2), initial_option: option(7) })),
    ['initial option must be one of the options [json-pointer:/blocks/0/elements/0]'],
  ],
  [
    'options and groups at once',
    message(
      actions({
        type: 'static_select',
        options: options(1),
        option_groups: [{ label: plain(1), options: options(1) }],
      }),
    ),
    ['must provide either options or option_groups, not both [json-pointer:/blocks/0/elements/0]'],
  ],
  [
    'a number as min_value',
    modal([input({ type: 'number_input', is_decimal_allowed: false, min_value: 1 })]),
    ['must provide a valid string [json-pointer:/blocks/0/element/min_value]'],
  ],
  [
    'a date in words',
    message(actions({ type: 'datepicker', initial_date: '3 July' })),
    ['must be a date like 2026-06-29 [json-pointer:/blocks/0/elements/0/initial_date]'],
  ],
  [
    'a picture from two sources',
    message({ type: 'image', alt_text: 'a', image_url: 'https://example.com/a.png', slack_file: { id: 'F012345678' } }),
    ['must provide either image_url or slack_file, not both [json-pointer:/blocks/0]'],
  ],
  [
    'a slack_file by id and url',
    message({ type: 'image', alt_text: 'a', slack_file: { id: 'F012345678', url: 'https://example.com/F012345678' } }),
    ['must provide either id or url, not both [json-pointer:/blocks/0/slack_file]'],
  ],
  [
    'a picture without alt text',
    message({ type: 'image', slack_file: { id: 'F012345678' } }),
    ['missing required field: alt_text [json-pointer:/blocks/0]'],
  ],
  [
    'two focused fields',
    modal([
      input({ type: 'plain_text_input', focus_on_load: true }),
      input({ type: 'plain_text_input', focus_on_load: true }),
    ]),
    ['only one element may set focus_on_load [json-pointer:/blocks]'],
  ],
  [
    'a modal with inputs and no submit',
    { type: 'modal', title: plain(3), blocks: [input({ type: 'plain_text_input' })] },
    ['missing required field: submit [json-pointer:]'],
  ],
  ['a title in Home', { ...home(), title: plain(3) }, ['invalid additional property: title [json-pointer:]']],
  [
    'a chart point too few',
    message(line({ axis_config: { categories: ['W1', 'W2', 'W3'] } })),
    ['must have exactly one point per category, with the same labels [json-pointer:/blocks/0/chart/series/0/data]'],
  ],
  [
    'a pie slice of nothing',
    message({ type: 'data_visualization', title: 'Pie', chart: { type: 'pie', segments: [{ label: 'a', value: 0 }] } }),
    ['must be more than 0 [json-pointer:/blocks/0/chart/segments/0/value]'],
  ],
  [
    'two series of one name',
    message(
      line({
        series: times(2, () => ({
          name: 'You',
          data: [
            { label: 'W1', value: 1 },
            { label: 'W2', value: 1 },
          ],
        })),
      }),
    ),
    ['series names must be unique [json-pointer:/blocks/0/chart/series]'],
  ],
  [
    'a link that runs code',
    message(actions(button({ url: 'javascript:alert(1)' }))),
    ['invalid url [json-pointer:/blocks/0/elements/0/url]'],
  ],
];

describe('what Block Kit refuses', () => {
  it.each(wrongs)('%s', (_name, payload, sentences) => {
    expect(said(payload)).toEqual(sentences.map((sentence) => `[ERROR] ${sentence}`));
  });
});

describe('what Block Kit takes', () => {
  const everyInput: Loose[] = [
    { type: 'plain_text_input', multiline: true, min_length: 0, max_length: 3000 },
    { type: 'number_input', is_decimal_allowed: true, min_value: '-1.5', max_value: '9' },
    { type: 'email_text_input' },
    { type: 'url_text_input' },
    { type: 'datepicker', initial_date: '2026-07-03' },
    { type: 'timepicker', initial_time: '15:00' },
    { type: 'datetimepicker', initial_date_time: 1_783_000_000 },
    { type: 'static_select', options: options(2), initial_option: option(1) },
    { type: 'multi_users_select', max_selected_items: 2 },
    { type: 'checkboxes', options: [{ text: mrkdwn(3), value: 'a' }] },
    { type: 'radio_buttons', options: options(2) },
    { type: 'conversations_select', default_to_current_conversation: true, filter: { include: ['public'] } },
  ];

  it.each(everyInput)('an input of $type in a message, a modal and Home', (element) => {
    expect(said(message(input(element)))).toEqual([]);
    expect(said(modal([input(element)]))).toEqual([]);
    expect(said(home(input(element)))).toEqual([]);
  });

  it('one action_id in two blocks', () => {
    expect(said(message(actions(button()), actions(button())))).toEqual([]);
  });

  it('a message without top-level text, with a warning', () => {
    expect(validateMessage({ blocks: [{ type: 'divider' }] })).toEqual([
      { severity: 'warning', pointer: '/text', message: 'a message with blocks needs top-level text' },
    ]);
  });
});
