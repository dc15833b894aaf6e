import type { WeekKey } from '../../domain/week.js';
import { isStoreTrouble } from '../../use-cases/store-trouble.js';
import type { Message } from '../messages/message.js';
import {
  storeTroubleNotice,
  unexpectedNotice,
  windowTroubleNotice,
  type StoreTroubleData,
} from '../messages/saved/notices.js';
import type { Speaker } from '../speaker.js';

export interface TroubleContext {
  readonly locale: string;
  readonly week?: WeekKey | undefined;
  /** Where the typed text is now; nothing was typed when absent. */
  readonly kept?: StoreTroubleData['kept'] | undefined;
}

/** What a person is told when something failed: what is kept and what to do. The log gets the reference and no content. */
export function troubleNotice(
  speaker: Speaker,
  error: unknown,
  { locale, week, kept = 'nothing' }: TroubleContext,
): Message {
  const reference = speaker.deps.newId().slice(0, 8);
  speaker.log.error({ reference, error }, 'a listener failed');
  if (isWindowTrouble(error)) return windowTroubleNotice({ locale, reference });
  return isStoreTrouble(error)
    ? storeTroubleNotice({ week, kept, locale, reference })
    : unexpectedNotice({ locale, reference });
}

/** Slack's answers when a modal comes more than three seconds after the press, or when the person closed what it belongs to. */
const windowTroubles: ReadonlySet<unknown> = new Set([
  'expired_trigger_id',
  'exchanged_trigger_id',
  'invalid_trigger_id',
  'trigger_expired',
  'trigger_exchanged',
  'not_found',
  'view_not_found',
  'hash_conflict',
  'push_limit_reached',
]);

function isWindowTrouble(error: unknown): boolean {
  if (!(error instanceof Error) || !('data' in error)) return false;
  const { data } = error;
  return typeof data === 'object' && data !== null && 'error' in data && windowTroubles.has(data.error);
}
