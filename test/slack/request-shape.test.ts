import { describe, expect, test } from '@jest/globals';
import { isReadable } from '../../src/slack/request-shape.js';

const user = { id: 'U0ADA00001' };
const team = { id: 'T0LOCAL000', domain: 'local' };
const view = {
  id: 'V1',
  type: 'modal',
  callback_id: 'week',
  private_metadata: '',
  blocks: [],
  state: { values: {} },
  previous_view_id: null,
};
const press = {
  type: 'block_actions',
  team,
  user,
  trigger_id: '1.1',
  container: { type: 'message' },
  response_url: 'https://x',
  actions: [{ action_id: 'save', block_id: 'buttons' }],
};
const captured = {
  type: 'message_action',
  team,
  user,
  trigger_id: '1.1',
  callback_id: 'save_evidence',
  channel: { id: 'C1' },
  message_ts: '1.1',
  message: { text: 'hello' },
};
const command = { command: '/mirror', user_id: 'U0ADA00001', text: '', trigger_id: '1.1', response_url: 'https://x' };
const opened = { type: 'event_callback', event: { type: 'app_home_opened', user: 'U0ADA00001' } };

describe('what Slack sends', () => {
  test.each([
    ['a press', press],
    ['a press in a window', { ...press, response_url: undefined, view }],
    ['a window', { type: 'view_submission', team, user, view }],
    ['a shortcut', { type: 'shortcut', team, user, trigger_id: '1.1', callback_id: 'log_to_mirror' }],
    ['a message', captured],
    ['a command', command],
    ['an opened Home', opened],
    ['an event without anybody', { type: 'event_callback', event: { type: 'app_uninstalled' } }],
    ['a press of somebody of an organisation', { ...press, team: null, enterprise: { id: 'E1' } }],
    ['a message of files alone', { ...captured, message: { text: null } }],
  ])('is read: %s', (_, body) => {
    expect(isReadable(body)).toBe(true);
  });

  test.each([
    ['a press by nobody', { ...press, user: undefined }],
    ['a press by a number', { ...press, user: { id: 7 } }],
    ['a press of nothing', { ...press, actions: [] }],
    ['a press of a button without a name', { ...press, actions: [{ block_id: 'x' }] }],
    ['a window without inputs', { type: 'view_submission', team, user, view: { ...view, state: undefined } }],
    [
      'a window of blocks without names',
      { type: 'view_submission', team, user, view: { ...view, blocks: [{ block_id: [] }] } },
    ],
    ['a window of another kind of name', { type: 'view_submission', team, user, view: { ...view, callback_id: {} } }],
    ['a message without words or files', { ...captured, message: undefined }],
    ['a message without its time', { ...captured, message_ts: undefined }],
    ['a message of a workspace whose name has no end', { ...captured, team: { ...team, domain: 'x'.repeat(3001) } }],
    ['a message whose words are none', { ...captured, message: { text: [] } }],
    ['a shortcut without a name', { type: 'shortcut', team, user, trigger_id: '1.1' }],
    ['a command without words', { ...command, text: undefined }],
    ['a command that cannot be answered', { ...command, response_url: undefined }],
    ['a Home that nobody opened', { ...opened, event: { type: 'app_home_opened' } }],
    ['a press that cannot be answered', { ...press, response_url: undefined }],
    [
      'a window that is pressed',
      { type: 'view_submission', team, user, view, actions: [{ action_id: 'x', block_id: [] }] },
    ],
    ['a press of the kind before blocks', { ...press, type: 'interactive_message' }],
    ['of no kind', { ...press, type: undefined }],
    ['an event of a workspace that is none', { ...opened, team_id: {} }],
    ['a press in a workspace that is none', { ...press, team: { id: [] } }],
    ['an event of a kind that is none', { type: 'event_callback', event: { type: [] } }],
  ])('is not read when it is %s', (_, body) => {
    expect(isReadable(body)).toBe(false);
  });
});
