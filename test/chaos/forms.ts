import type { LocalSlack } from '../../src/local-slack/start.js';
import { phrases } from '../../src/slack/messages/phrases.js';
import { blockId, boxBlockNames } from '../../src/slack/ids/blocks.js';
import type { WeekKey } from '../../src/domain/week.js';
import type { Asked } from './oracle.js';

/** A form where Slack has put it. */
export interface StandingForm extends Asked {
  readonly channel: string;
  readonly ts: string;
}

export interface Forms {
  /** Every form of the week that Slack has posted, oldest first, whether the app heard of that or not. */
  all(): readonly StandingForm[];
  /** The newest one in somebody's DM. */
  of(personId: string): StandingForm | undefined;
}

/** Reads what Slack was asked to post and did post; what became of a form later changes nothing. */
export function formsOf(slack: LocalSlack, week: WeekKey, locale: string): Forms {
  const isForm = `"${blockId(boxBlockNames.output, week)}"`;
  const { stillOpen } = phrases(locale).weekly;
  const found: StandingForm[] = [];
  const newest = new Map<string, StandingForm>();
  let read = 0;

  function catchUp(): void {
    for (; read < slack.calls.length; read += 1) {
      const { method, args, answer } = slack.calls[read] ?? {};
      if (method !== 'chat.postMessage' || answer?.['ok'] !== true) continue;
      if (!JSON.stringify(args?.['blocks'] ?? []).includes(isForm)) continue;
      const channel = String(answer['channel']);
      const form: StandingForm = {
        // The DM of U… is D… (local Slack).
        personId: `U${channel.slice(1)}`,
        form: args?.['text'] === stillOpen ? 'reminder' : 'prompt',
        channel,
        ts: String(answer['ts']),
      };
      found.push(form);
      newest.set(form.personId, form);
    }
  }

  return {
    all: () => {
      catchUp();
      return found;
    },
    of: (personId) => {
      catchUp();
      return newest.get(personId);
    },
  };
}
