import {
  notUndone,
  settingsChangedModal,
  undoneModal,
  undoneReceipt,
} from '../../../../src/slack/messages/settings/changed-receipt.js';
import { hiddenReceipt, shownReceipt } from '../../../../src/slack/messages/settings/hidden-receipt.js';
import { pauseModal } from '../../../../src/slack/messages/settings/pause-modal.js';
import { settingsModal } from '../../../../src/slack/messages/settings/settings-modal.js';
import { awayReceipt, resumedReceipt, stoppedReceipt } from '../../../../src/slack/messages/settings/silence.js';
import { aProfile, week } from '../builders.js';
import { from, type Surfaces } from './surfaces.js';

const today = '2026-07-03';
const undo = '2026-07-03T09:00:00.000Z';
const next = new Date('2026-07-10T13:00:00.000Z');

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const twice = aProfile({ locale, rhythm: { weekday: 5, time: '15:00', earlyWeekday: 2 }, energy: true });
  const fortnightly = aProfile({ locale, rhythm: { weekday: 5, time: '15:00', everyOtherFrom: week } });
  const hidden = aProfile({ locale, bandWords: 'hidden', hidden: { until: '2026-07-31', after: 'review' } });
  return {
    messages: {
      stopped: () => stoppedReceipt(profile),
      resumed: () => resumedReceipt(profile, next),
      away: () => awayReceipt({ until: '2026-07-20', locale, week }),
      'away, over a week with lines': () => awayReceipt({ until: '2026-07-20', locale, week, kept: [week] }),
      'away until I come back': () => awayReceipt({ until: null, locale }),
      'settings undone': () => undoneReceipt(profile, next),
      'settings, too late to undo': () => notUndone('too-late', locale),
      'settings, changed since': () => notUndone('changed-since', locale),
      'numbers hidden': () => hiddenReceipt(hidden),
      'numbers hidden for good': () => hiddenReceipt(aProfile({ locale, bandWords: 'hidden' })),
      'numbers shown again': () => shownReceipt(profile),
    },
    views: {
      settings: () =>
        settingsModal({ profile: aProfile({ locale, rhythm: { weekday: 5, time: '06:30' } }), today, from }),
      'settings, twice a week': () => settingsModal({ profile: twice, today, undo }),
      'settings, twice a week chosen': () => settingsModal({ profile, pace: 'twice', today }),
      'settings, every other week and numbers hidden': () =>
        settingsModal({ profile: { ...fortnightly, bandWords: 'hidden', hidden: hidden.hidden }, today }),
      'settings, stopped': () =>
        settingsModal({ profile: aProfile({ locale, stoppedAt: undo, reminder: false }), today }),
      'settings, away until I come back': () =>
        settingsModal({ profile: aProfile({ locale, pausedUntil: null }), today }),
      'settings changed': () =>
        settingsChangedModal({ profile: twice, changed: ['rhythm', 'bandWords', 'energy'], undo, next }),
      'settings changed while stopped': () => settingsChangedModal({ profile: fortnightly, changed: ['rhythm'], undo }),
      'settings undone': () => undoneModal(profile, next),
      away: () => pauseModal({ today, week, locale, from }),
    },
  };
}
