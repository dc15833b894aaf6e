import { perDimension } from '../../../../src/domain/dimension.js';
import { chooseTextModal } from '../../../../src/slack/messages/week/choose-text-modal.js';
import { lineKindModal, lineLinkModal } from '../../../../src/slack/messages/week/line-modals.js';
import { readBackModal } from '../../../../src/slack/messages/week/read-back-modal.js';
import { weekModal, type WeekModalData } from '../../../../src/slack/messages/week/week-modal.js';
import {
  aCheckIn,
  anEntry,
  aProfile,
  categories,
  lines,
  manager,
  mark,
  senior,
  week,
  weeksBefore,
} from '../builders.js';
import { from, type Surfaces } from './surfaces.js';

export function weekForm(locale: string): WeekModalData {
  return {
    week,
    weeks: weeksBefore(5).map((one, index) => ({ week: one, state: index === 1 ? ('logged' as const) : undefined })),
    level: senior,
    voice: aProfile({ locale }),
    boxes: perDimension((dimension) => (dimension === 'impact' ? '' : `${mark} ${dimension}`)),
    ownRead: 3,
    next: `${mark} next`,
    availability: 0.5,
    lastNext: `${mark} last next`,
    saved: true,
    revision: 2,
    offIssue: 'i1',
    noted: [
      { id: 'n1', dimension: 'input', line: `${mark} input`, notedOn: '2026-06-30' },
      { id: 'n2', dimension: 'outcome', line: `${mark} outcome`, evidence: 'corroborated' },
    ],
    from,
  };
}

export function surfacesOf(locale: string): Surfaces {
  const voice = aProfile({ locale });
  const form = weekForm(locale);
  const sheet = { week, entries: lines, voice, family: 'ic', revision: 1 } as const;
  return {
    messages: {},
    views: {
      week: () => weekModal(form),
      'week, with energy': () => weekModal({ ...form, energy: { rating: 4 } }),
      'first week, back-fill': () =>
        weekModal({
          week,
          weeks: [],
          level: manager,
          voice,
          boxes: perDimension(() => ''),
          saved: false,
          revision: 0,
          offIssue: 'i1',
          queue: weeksBefore(3).slice(1),
          notice: 'Another window saved first.',
          boxNotices: { input: 'Too long.' },
        }),
      'week, over-long': () =>
        weekModal({ ...form, boxes: { ...form.boxes, output: `${mark} ${'long line\n'.repeat(700)}` } }),
      'read back': () => readBackModal({ ...sheet, from, categories }),
      'read back, everything': () => readBackModal({ ...sheet, all: true, next: `${mark} next` }),
      'read back, many': () =>
        readBackModal({
          ...sheet,
          entries: Array.from({ length: 11 }, (_, index) => anEntry('impact', `${mark} ${index}`, { id: `i${index}` })),
          family: 'manager',
        }),
      'line kind': () =>
        lineKindModal({ week, entry: lines[2] ?? anEntry('output', mark), revision: 1, locale, categories }),
      'line link': () => lineLinkModal({ week, entry: lines[3] ?? anEntry('output', mark), revision: 1, locale, from }),
      'choose text': () =>
        chooseTextModal({
          conflictId: 'c1',
          newest: aCheckIn(),
          losing: aCheckIn({ entries: [anEntry('input', `${mark} the other text`)] }),
          revision: 3,
          locale,
          zone: 'Europe/Berlin',
        }),
    },
  };
}
