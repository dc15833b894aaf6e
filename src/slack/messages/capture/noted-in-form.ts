import type { SectionBlock } from '@slack/types';
import type { NotedLine } from '../../../domain/noted-line.js';
import type { WeekKey } from '../../../domain/week.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { typedText } from '../typed.js';
import { noteOrigin } from './note-origin.js';

const mostShown = 10;
const mostCharacters = 150;

/** What was noted ahead, newest first, above the boxes that hold it: when, and for which box. */
export function notedInForm(noted: readonly NotedLine[], week: WeekKey, locale: string): SectionBlock[] {
  if (noted.length === 0) return [];
  const { capture } = phrases(locale);
  const shown = noted.toReversed().slice(0, mostShown);
  const left = noted.length - shown.length;
  const lines = [
    capture.inForm,
    ...shown.map(
      (note) => typedText(note.line, { before: `• ${noteOrigin(note, week, locale)}`, limit: mostCharacters }).text,
    ),
    ...(left === 0 ? [] : [`• ${capture.more(inDigits(left, locale))}`]),
  ];
  return [{ type: 'section', text: { type: 'plain_text', text: lines.join('\n'), emoji: false } }];
}
