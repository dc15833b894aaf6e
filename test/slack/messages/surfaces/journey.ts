import type { JourneyNote, Opening } from '../../../../src/domain/journey/journey-note.js';
import type { JourneyItem } from '../../../../src/domain/journey/line.js';
import { homeJoined } from '../../../../src/slack/messages/home/home-joined.js';
import { findModal } from '../../../../src/slack/messages/find/find-modal.js';
import { journeyModal, type JourneyData } from '../../../../src/slack/messages/journey/journey-modal.js';
import { blankNote, forgetNoteModal, noteModal } from '../../../../src/slack/messages/journey/note-modals.js';
import { openingModal } from '../../../../src/slack/messages/journey/opening-modal.js';
import { aRoughReflection, mark, weeksBefore } from '../builders.js';
import { fullHome } from './home.js';
import type { Surfaces } from './surfaces.js';

const today = '2026-07-03';

const opening: Opening = {
  kind: 'opening',
  id: 'o1',
  day: '2026-02-02',
  values: `${mark} calm <!channel> work`,
  map: `${mark} two teams, in two years`,
};

const struggle = {
  kind: 'struggle',
  id: 'n2',
  day: '2026-05-04',
  text: `${mark} nobody decided`,
  tried: `${mark} wrote it down <@U0ADA00001>`,
} as const satisfies JourneyNote;

/** One of each kind. */
const line: readonly JourneyItem[] = [
  {
    kind: 'accomplishment',
    id: 'n1',
    day: '2026-06-01',
    text: `${mark} the export is fast ${'and so on '.repeat(80)}`,
  },
  struggle,
  {
    kind: 'review',
    id: 'r1',
    day: '2026-01-20',
    from: '2025-07-01',
    to: '2025-12-31',
    company: `${mark} Sprocket`,
    scale: { size: 3, names: ['below', `${mark} solid`, 'above'] },
    rating: 2,
    text: `${mark} more reach`,
  },
  { kind: 'station', day: '2025-11-03', level: 'Senior', company: `${mark} Sprocket` },
  { ...opening, id: 'o0', day: '2025-10-01', gaps: `${mark} budgets` },
  { kind: 'job', id: 'n3', day: '2025-02-01', text: `${mark} engineer` },
  { kind: 'job', id: 'n4', day: '2021-02-01', to: '2025-01-31', text: `${mark} first job` },
  { kind: 'station', level: 'Mid' },
];

export function surfacesOf(locale: string): Surfaces {
  const window: JourneyData = { opening, line, page: 0, today, locale };
  const many = Array.from({ length: 30 }, (_, at): JourneyItem => ({ ...struggle, id: `s${at}` }));
  return {
    messages: {},
    views: {
      journey: () => journeyModal(window),
      'journey, one kept beside another': () => journeyModal({ ...window, isBeside: true }),
      'journey, nobody answered': () => journeyModal({ ...window, opening: undefined, line: line.slice(-1) }),
      'journey, left out': () => journeyModal({ ...window, opening: { kind: 'opening', id: 'o1', day: today } }),
      'journey, one kind, none': () => journeyModal({ ...window, line: [], shown: 'job' }),
      'journey, second page': () => journeyModal({ ...window, line: many, page: 1, shown: 'struggle' }),
      'how the journey opens': () => openingModal({ note: 'o1', locale }),
      'how the journey opens, answered': () => openingModal({ opening, note: 'o2', below: { page: 0 }, locale }),
      'note of the journey': () => noteModal({ note: 'n9', typed: blankNote(today), locale }),
      'note of the journey, a struggle': () =>
        noteModal({
          note: 'n2',
          typed: { kind: 'struggle', day: today, text: struggle.text, tried: `${mark} a rota` },
          revision: 0,
          below: { page: 1, shown: 'struggle' },
          locale,
        }),
      'note of the journey, a job that was a struggle': () =>
        noteModal({
          note: 'n2',
          typed: { kind: 'job', day: today, to: today, text: struggle.text, tried: `${mark} a rota` },
          locale,
        }),
      'note of the journey goes': () => forgetNoteModal(struggle, { page: 0 }, locale),
      'review of the journey goes': () =>
        forgetNoteModal({ kind: 'review', id: 'r1', day: today, from: today, to: today }, undefined, locale),
      'home offers the opening': () =>
        homeJoined({ ...fullHome(locale), reflection: aRoughReflection(), offersOpening: true }),
      'found in the journey alone': () =>
        findModal({
          query: mark,
          found: weeksBefore(1).map((week) => ({ week, where: 'journey', text: `${mark} nobody decided` })),
          page: 0,
          locale,
        }),
    },
  };
}
