import type { WeekKey } from '../../domain/week.js';
import { isStoreTrouble } from '../../use-cases/store-trouble.js';
import type { Message } from '../messages/message.js';
import { storeTroubleNotice, unexpectedNotice } from '../messages/saved/notices.js';
import type { Speaker } from '../speaker.js';

/** What a person is told when something failed: what is kept and what to do. The log gets the reference and no content. */
export function troubleNotice(speaker: Speaker, error: unknown, week?: WeekKey): Message {
  const reference = speaker.deps.newId().slice(0, 8);
  speaker.log.error({ reference, error }, 'a listener failed');
  return isStoreTrouble(error)
    ? storeTroubleNotice({ ...(week === undefined ? {} : { week }), kept: 'in-form', locale: 'en', reference })
    : unexpectedNotice({ reference });
}
