import type { ModalView } from '@slack/types';
import { addWeeks, weekOf } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { newRef } from '../../use-cases/note-lines.js';
import type { MessageUse } from '../ids/choices.js';
import { noteModal } from '../messages/capture/note-modal.js';
import { quoteOf } from '../messages/capture/quote.js';
import type { Speaker } from '../speaker.js';
import type { Captured } from './captured.js';

/** The window that notes something: lines of one's own, or a message as evidence or as feedback. */
export function buildNoteWindow(
  { deps }: Speaker,
  { profile: { zone, locale } }: Mirror,
  message?: Captured & { readonly use: MessageUse },
): ModalView {
  const thisWeek = weekOf(deps.now(), zone);
  const lastWeek = addWeeks(thisWeek, -1);
  const isOfLastWeek = message !== undefined && weekOf(message.sentAt, zone) === lastWeek;
  return noteModal({
    ref: newRef(deps),
    locale,
    thisWeek,
    lastWeek,
    week: isOfLastWeek ? lastWeek : thisWeek,
    message: message && { use: message.use, link: message.link, quote: quoteOf(message.text, locale) },
  });
}
