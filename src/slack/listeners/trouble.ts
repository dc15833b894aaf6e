import type { WeekKey } from '../../domain/week.js';
import { referenceNow, type Log } from '../../logging.js';
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
  /** Words of a command, which Slack has taken out of the message field. */
  readonly typed?: string | undefined;
}

/** Writes down that something failed, without content, and answers the reference under which it stands in the log. */
export function noteTrouble(log: Log, error: unknown): string {
  const reference = referenceNow();
  log.error({ component: 'listener', reference, error }, 'a listener failed');
  return reference;
}

/** What a person is told when something failed: what is kept, what to do, and the reference that stands in the log. */
export function troubleNotice(
  speaker: Speaker,
  error: unknown,
  { locale, week, kept = 'nothing', typed }: TroubleContext,
): Message {
  const reference = noteTrouble(speaker.log, error);
  if (isWindowTrouble(error)) return windowTroubleNotice({ locale, reference, typed });
  return isStoreTrouble(error)
    ? storeTroubleNotice({ week, kept, locale, reference, typed })
    : unexpectedNotice({ locale, reference, typed });
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
