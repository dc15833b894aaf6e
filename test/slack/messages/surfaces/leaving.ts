import { awayUntilModal } from '../../../../src/slack/messages/leaving/away-until-modal.js';
import {
  deleteEverythingModal,
  deleteWeekModal,
  everythingDeletedModal,
  everythingDeletedReceipt,
  weekDeletedReceipt,
} from '../../../../src/slack/messages/leaving/delete-modals.js';
import {
  resumedReceipt,
  rhythmModal,
  rhythmReceipt,
  stoppedReceipt,
} from '../../../../src/slack/messages/leaving/rhythm-modal.js';
import { aProfile, week } from '../builders.js';
import { from, type Surfaces } from './surfaces.js';

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  return {
    messages: {
      'week deleted': () => weekDeletedReceipt({ week, entries: 5, locale }),
      'everything deleted': () => everythingDeletedReceipt({ checkIns: 38, entries: 143, pictures: 1, locale }),
      stopped: () => stoppedReceipt(),
      resumed: () => resumedReceipt(profile),
      rhythm: () => rhythmReceipt(profile),
    },
    views: {
      'away until': () => awayUntilModal({ today: '2026-07-03', week, locale, from }),
      'delete week': () => deleteWeekModal({ week, entries: 5, locale, revision: 1, from }),
      'delete everything': () => deleteEverythingModal({ checkIns: 38, entries: 143, pictures: 2, locale }),
      'everything deleted': () => everythingDeletedModal({ checkIns: 38, entries: 143, pictures: 2, locale }),
      rhythm: () => rhythmModal({ profile: aProfile({ locale, rhythm: { weekday: 5, time: '06:30' } }), from }),
      'rhythm, stopped': () =>
        rhythmModal({ profile: aProfile({ locale, stoppedAt: '2026-07-01T09:00:00.000Z', reminder: false }) }),
    },
  };
}
