import { describe, expect, test } from '@jest/globals';
import { createBoltLog, createLog, type Log } from '../../src/logging.js';

const typed = 'shipped the secret importer';

function logInto(): { readonly log: Log; readonly lines: () => Record<string, unknown>[] } {
  const written: string[] = [];
  const log = createLog('trace', { write: (line: string) => void written.push(line) });
  return { log, lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('a log line', () => {
  test('carries ids, counts and codes', () => {
    const { log, lines } = logInto();
    log.info({ component: 'delivery', person: 'p1', week: '2026-W23', count: 3, reason: 'ratelimited' }, 'sent');

    expect(lines()).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        component: 'delivery',
        person: 'p1',
        week: '2026-W23',
        count: 3,
        reason: 'ratelimited',
        msg: 'sent',
      },
    ]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['a field that nobody allowed', { text: typed }],
    ['a body', { body: { state: typed } }],
    ['a sentence in a field for an id', { person: typed }],
    ['a token in a field for an id', { channel: 'xoxb-12-secret' }],
    ['an object in a field for an id', { week: { secret: typed } }],
  ])('leaves out %s', (_, fields) => {
    const { log, lines } = logInto();
    log.warn(fields, 'something happened');

    expect(Object.keys(lines()[0] ?? {}).toSorted()).toEqual(['level', 'msg', 'time']);
  });

  test('says of an error its name, its code and where it came from, never its message', () => {
    const { log, lines } = logInto();
    const cause = Object.assign(new Error(`${typed}\n    at secret (x:1:1)`), { code: 'P2002' });
    const error = Object.assign(new SyntaxError(`Unexpected "${typed}"`, { cause }), {
      data: { error: 'invalid_blocks' },
    });
    log.error({ error }, 'a listener failed');

    const written = JSON.stringify(lines());
    expect(written).not.toContain('secret');
    expect(lines()[0]?.['error']).toMatchObject({
      name: 'SyntaxError',
      code: 'invalid_blocks',
      cause: { name: 'Error', code: 'P2002' },
    });
    expect(written).toContain('logging.test');
  });
});

describe("what Slack's libraries log", () => {
  test('is capped at info: at debug they print bodies', () => {
    const { log, lines } = logInto();
    const bolt = createBoltLog(log);
    bolt.setLevel('debug' as never);
    bolt.debug('http request body: {"text":"secret"}');

    expect(lines()).toEqual([]);
    expect(bolt.getLevel()).toBe('info');
  });

  test('keeps its sentence and loses every value in it', () => {
    const { log, lines } = logInto();
    const bolt = createBoltLog(log);
    bolt.setName('socket-mode');
    bolt.error(`An unhandled error occurred while Bolt processed (type: x, error: Unexpected "${typed}")`);
    bolt.warn('Failed to parse the request body: Unexpected token s, "secret" is not valid JSON');
    bolt.info('Connecting to wss://slack.example/link?ticket=secret');
    bolt.error(new Error(typed));

    expect(lines().map(({ msg }) => msg)).toEqual([
      'An unhandled error occurred while Bolt processed',
      'Failed to parse the request body',
      'Connecting to',
      'Slack library',
    ]);
    expect(JSON.stringify(lines())).not.toContain('secret');
    expect(lines()[0]).toMatchObject({ component: 'socket-mode' });
  });
});
