import { addWeeks } from '../../../../src/domain/week.js';
import { noteModal } from '../../../../src/slack/messages/capture/note-modal.js';
import { mark, week } from '../builders.js';
import type { Surfaces } from './surfaces.js';

export function surfacesOf(locale: string): Surfaces {
  const window = { ref: 'a1b2c3d4', locale, thisWeek: week, lastWeek: addWeeks(week, -1), week };
  const link =
    'https://acme.slack.com/archives/C0GENERAL0/p1783069200000100?thread_ts=1783069100.000100&cid=C0GENERAL0';
  return {
    messages: {},
    views: {
      'log to my mirror': () => noteModal(window),
      'save as evidence': () =>
        noteModal({ ...window, message: { use: 'evidence', link, quote: `${mark} thanks & <hello>` } }),
      'save as feedback, of last week': () =>
        noteModal({ ...window, week: addWeeks(week, -1), message: { use: 'feedback', link, quote: `${mark} thanks` } }),
      'save a message without words': () => noteModal({ ...window, message: { use: 'evidence', link } }),
      'save a message without an address': () =>
        noteModal({ ...window, message: { use: 'feedback', quote: `${mark} שלום` } }),
    },
  };
}
