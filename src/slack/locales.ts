import type { SlackIdentity } from '../storage/store.js';
import type { Sender } from './post/sender.js';

/** The languages people speak: in memory only, ids and locales and nothing else, for an hour. */
export interface Locales {
  /** What is known, else what the Slack profile says; English when Slack does not answer in time. Never throws. */
  of(identity: SlackIdentity): Promise<string>;
  /** What is known, else English; asks nobody. */
  known(identity: SlackIdentity): string;
  /** A profile says so, ours or Slack's. */
  keep(identity: SlackIdentity, locale: string): void;
}

export interface LocalesSettings {
  readonly lookUp: (identity: SlackIdentity) => ReturnType<Sender['lookUp']>;
  /** Milliseconds on a clock that never steps back. */
  readonly elapsed: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** For people whose Slack does not say. */
const usualLocale = 'en-GB';

/** With the longest wait for the store still within the three seconds of an ack. */
const patienceMs = 800;
const keptMs = 60 * 60_000;
const mostKept = 2000;

export function createLocales({ lookUp, elapsed, wait }: LocalesSettings): Locales {
  const known = new Map<string, { readonly locale: string; readonly until: number }>();

  function keep(identity: SlackIdentity, locale: string): void {
    const id = idOf(identity);
    // The newest last, so that the first one is who was not heard of for longest.
    known.delete(id);
    known.set(id, { locale, until: elapsed() + keptMs });
    const [oldest] = known.keys();
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  }

  async function ask(identity: SlackIdentity): Promise<string | undefined> {
    const looked = await lookUp(identity);
    const locale = looked.outcome === 'done' ? looked.value.locale : undefined;
    // Also when it comes too late for this answer: the next one is in the right language.
    if (locale !== undefined) keep(identity, locale);
    return locale;
  }

  function remembered(identity: SlackIdentity): string | undefined {
    const found = known.get(idOf(identity));
    return found !== undefined && found.until > elapsed() ? found.locale : undefined;
  }

  return {
    keep,
    known: (identity) => remembered(identity) ?? usualLocale,
    of: async (identity) =>
      remembered(identity) ??
      (await Promise.race([ask(identity), wait(patienceMs).then(() => undefined)])) ??
      usualLocale,
  };
}

function idOf({ teamId, slackUserId }: SlackIdentity): string {
  return `${teamId} ${slackUserId}`;
}
