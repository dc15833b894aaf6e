import { createClients } from '../../src/slack/post/clients.js';
import { createSender, type Sender } from '../../src/slack/post/sender.js';
import type { Pace, PaceSettings } from '../../src/slack/post/pace.js';
import type { Log, LogFields } from '../../src/logging.js';
import { ownPace } from './own-pace.js';

/** What Slack's side of one HTTP call does. */
export type Answer =
  | { readonly body: unknown; readonly status?: number; readonly headers?: Record<string, string> }
  | { readonly text: string }
  /** The connection broke with this code, or `timeout`. */
  | { readonly lost: string };

export interface Call {
  readonly method: string;
  readonly form: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
}

export interface PostWorld {
  readonly sender: Sender;
  readonly pace: Pace;
  /** Calls that Slack took in, in order. */
  readonly calls: Call[];
  readonly waits: number[];
  readonly logged: LogFields[];
  /** Answers for the next calls of a method, one each; `{ ok: true }` when there are none left. */
  readonly answer: (method: string, ...answers: readonly Answer[]) => void;
}

/** A sender on the real web-api clients, with a Slack made of answers instead of a network. */
export function postWorld(posts?: PaceSettings): PostWorld {
  const calls: Call[] = [];
  const waits: number[] = [];
  const logged: LogFields[] = [];
  const answers = new Map<string, Answer[]>();
  let elapsed = 0;
  const pace = ownPace(() => new Date(elapsed), posts);

  const slack: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const method = url.pathname.replace(/^.*\//, '');
    const headers = new Headers(init?.headers);
    const form = typeof init?.body === 'string' ? Object.fromEntries(new URLSearchParams(init.body)) : {};
    const answer = answers.get(method)?.shift() ?? { body: usual(method) };
    calls.push({ method, form, authorization: headers.get('authorization') ?? undefined });
    if ('lost' in answer) throw lossOf(answer.lost);
    if ('text' in answer) return new Response(answer.text);
    return Response.json(answer.body, { status: answer.status ?? 200, headers: answer.headers ?? {} });
  };

  const log = (fields: LogFields) => void logged.push(fields);
  const quiet: Log = { debug: log, info: log, warn: log, error: log };
  const logger = {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    setLevel: nothing,
    setName: nothing,
    getLevel: () => 'info' as never,
  };
  const sender = createSender({
    ...createClients({ token: 'xoxb-test', slackApiUrl: 'http://slack.test/api/', logger, fetch: slack }),
    log: quiet,
    wait: async (ms) => {
      waits.push(ms);
      elapsed += ms;
    },
    fetch: slack,
    pace,
  });
  return { sender, pace, calls, waits, logged, answer: (method, ...more) => void answers.set(method, [...more]) };
}

function nothing(): void {}

/** What fetch throws when the answer does not come. */
function lossOf(code: string): Error {
  if (code === 'timeout') return Object.assign(new Error('aborted'), { name: 'TimeoutError' });
  return Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('gone'), { code }) });
}

function usual(method: string): unknown {
  switch (method) {
    case 'chat.postMessage':
      return { ok: true, channel: 'D1', ts: '1.1' };
    case 'files.getUploadURLExternal':
      return { ok: true, upload_url: 'http://slack.test/upload', file_id: 'F1234567890' };
    case 'users.info':
      return { ok: true, user: { id: 'U1', tz: 'Europe/Berlin', locale: 'de-DE', deleted: false, is_bot: false } };
    default:
      return { ok: true };
  }
}
