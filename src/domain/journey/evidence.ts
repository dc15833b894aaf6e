import type { Day } from '../week.js';
import { byDay, isFilled, openingQuestions, type JourneyNote, type OpeningQuestion } from './journey-note.js';

/** Something of the journey that advice may cite: what it says stands as the person typed it. */
export interface CitableNote {
  /** Stable: the note's own, or `note.part` where a note has several texts. */
  readonly id: string;
  readonly day: Day;
  readonly kind: OpeningQuestion | 'job' | 'accomplishment' | 'struggle' | 'tried' | 'review';
  readonly text: string;
}

/** Every text of the journey that can be cited, the earliest first; nothing that was left empty. */
export function evidenceOf(notes: readonly JourneyNote[]): readonly CitableNote[] {
  return byDay(notes)
    .flatMap(textsOf)
    .filter(({ text }) => isFilled(text));
}

function textsOf(note: JourneyNote): readonly CitableNote[] {
  const { id, day, kind } = note;
  switch (kind) {
    case 'opening':
      return openingQuestions.map((part) => ({ id: `${id}.${part}`, day, kind: part, text: note[part] ?? '' }));
    case 'struggle':
      return [
        { id, day, kind, text: note.text },
        { id: `${id}.tried`, day, kind: 'tried', text: note.tried ?? '' },
      ];
    case 'job':
    case 'accomplishment':
    case 'review':
      return [{ id, day, kind, text: note.text ?? '' }];
  }
}
