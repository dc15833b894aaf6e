import { describe, expect, test } from '@jest/globals';
import { validateMessage, validateView } from '../../../src/local-slack/validate-blocks.js';
import { actionIds } from '../../../src/slack/ids/actions.js';
import { readBlockId } from '../../../src/slack/ids/blocks.js';
import { callbackIds } from '../../../src/slack/ids/callbacks.js';
import { mark } from './builders.js';
import { everySurface } from './every-surface.js';
import { printed } from './printed.js';

const { messages, views } = everySurface('en-GB');

interface Found {
  readonly action_id?: string;
  readonly block_id?: string;
}

describe.each(Object.entries(messages))('the message "%s"', (_, build) => {
  test('is what Slack takes', () => {
    expect(validateMessage(build())).toEqual([]);
  });

  test('carries nothing that somebody typed', () => {
    expect(JSON.stringify(build())).not.toContain(mark);
  });

  test('says neither a number of percent nor a band on a lock screen', () => {
    expect(build().text).not.toMatch(/%|Meeting|Strong|Outstanding|Partially|Under|level/);
  });

  test('reads as agreed', () => {
    expect(printed(build())).toMatchSnapshot();
  });
});

describe.each(Object.entries(views))('the view "%s"', (_, build) => {
  test('is what Slack takes', () => {
    expect(validateView(build())).toEqual([]);
  });

  test('remembers ids and weeks only', () => {
    const { private_metadata: memory = '' } = build() as { private_metadata?: string };

    expect(memory).not.toContain(mark);
  });

  test('reads as agreed', () => {
    expect(printed(build())).toMatchSnapshot();
  });
});

test('every control is named in the one place that listeners route by', () => {
  const known = new Set<string>(Object.values(actionIds));

  const unknown = everything().flatMap(({ action_id: id }) => (id === undefined || known.has(baseOf(id)) ? [] : [id]));

  expect(unknown).toEqual([]);
});

test('every name that listeners route by stands on some surface', () => {
  const shown = new Set(everything().map(({ action_id: id }) => id));

  expect(Object.values(actionIds).filter((id) => !shown.has(id))).toEqual([]);
});

test('every block id of ours can be read back', () => {
  const unreadable = everything().flatMap(({ block_id: id }) =>
    id === undefined || readBlockId(id) !== undefined ? [] : [id],
  );

  expect(unreadable).toEqual([]);
});

test('every modal is named by a callback id of ours', () => {
  const known = new Set<string>(Object.values(callbackIds));
  const named = Object.values(views).map((build) => build().callback_id ?? '');

  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('no surface speaks about what somebody is', () => {
  const words = JSON.stringify([...Object.values(messages), ...Object.values(views)].map((build) => build()));

  expect(words).not.toMatch(/\byou are (a |below|above|under|meeting|out)/i);
  expect(words).not.toMatch(/streak|missed week|danger/i);
});

/** Controls that repeat in one block carry a suffix. */
function baseOf(actionId: string): string {
  return actionId.split(':', 1)[0] ?? '';
}

/** Every object with an id, wherever it stands. */
function everything(): Found[] {
  const found: Found[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      found.push(value);
      Object.values(value).forEach(walk);
    }
  };
  [...Object.values(messages), ...Object.values(views)].forEach((build) => walk(build()));
  return found;
}
