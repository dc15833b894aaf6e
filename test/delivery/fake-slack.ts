import type { Member } from '../../src/slack/post/member.js';
import type { Outcome, Place } from '../../src/slack/post/outcome.js';
import type { Sender } from '../../src/slack/post/sender.js';
import type { Message } from '../../src/slack/messages/message.js';

export interface Dm {
  readonly to: string;
  /** `rest` is the own knock of a week that is written so far. */
  readonly kind: 'prompt' | 'reminder' | 'early' | 'rest';
  readonly week: string;
  /** The week before, when it comes along. */
  readonly alsoAbout?: string | undefined;
}

/** What Slack does to the next posts, one each: `lost` accepts the message and loses the answer. */
export type Weather = 'fine' | 'lost' | Exclude<Outcome<Place>, { readonly outcome: 'done' }>;

/** A Slack that remembers what stands in people's DMs, whatever it told the sender. */
export interface FakeSlack extends Pick<Sender, 'deliver' | 'lookUp' | 'update' | 'remove' | 'deletePicture'> {
  readonly dms: Dm[];
  /** Every attempt, also refused ones. */
  readonly attempts: string[];
  readonly weather: Weather[];
  readonly members: Map<string, Member>;
  readonly removed: Place[];
  /** Messages that were changed in place, and into what. */
  readonly updated: { readonly at: Place; readonly text: string }[];
  /** Files and messages that Slack does not delete. */
  readonly stubborn: Set<string>;
  readonly deletedFiles: string[];
  /** Lets something happen while a post is under way. */
  during?: (() => Promise<void>) | undefined;
}

export function fakeSlack(): FakeSlack {
  const slack: FakeSlack = {
    dms: [],
    attempts: [],
    weather: [],
    members: new Map(),
    removed: [],
    updated: [],
    stubborn: new Set(),
    deletedFiles: [],
    update: (at, { text }) => {
      slack.updated.push({ at, text });
      return Promise.resolve({ outcome: 'done', value: at });
    },
    remove: (at) => {
      if (slack.stubborn.has(at.ts)) return Promise.resolve({ outcome: 'refused', reason: 'cant_delete_message' });
      slack.removed.push(at);
      return Promise.resolve({ outcome: 'done', value: undefined });
    },
    deletePicture: (fileId) => {
      if (slack.stubborn.has(fileId)) return Promise.resolve({ outcome: 'refused', reason: 'file_deleting_disabled' });
      slack.deletedFiles.push(fileId);
      return Promise.resolve({ outcome: 'done', value: undefined });
    },
    async deliver(to, message) {
      slack.attempts.push(to);
      const today = slack.weather.shift() ?? 'fine';
      await slack.during?.();
      if (typeof today === 'object') return today;
      slack.dms.push({ to, ...readPrompt(message) });
      if (today === 'lost') return { outcome: 'unknown', reason: 'ECONNRESET' };
      return { outcome: 'done', value: { channel: `D${to}`, ts: `1780900000.00010${slack.dms.length}` } };
    },
    lookUp: (slackUserId) => Promise.resolve({ outcome: 'done', value: slack.members.get(slackUserId) ?? berliner }),
  };
  return slack;
}

const berliner: Member = { zone: 'Europe/Berlin', locale: 'en-GB', isReachable: true };

function readPrompt({ text, blocks }: Message): Pick<Dm, 'kind' | 'week' | 'alsoAbout'> {
  const shown = JSON.stringify(blocks);
  const week = /:(\d{4}-W\d{2})/.exec(shown)?.[1] ?? '';
  return { kind: kindOf(text), week, alsoAbout: /"week:(\d{4}-W\d{2})"/.exec(shown)?.[1] };
}

function kindOf(text: string): Dm['kind'] {
  if (text.includes('still')) return 'reminder';
  if (text.includes('so far')) return 'early';
  return text.includes('goes on') ? 'rest' : 'prompt';
}
