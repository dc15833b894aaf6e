import { addWeeks } from '../../../../src/domain/week.js';
import { loggedLine, logUsage, undoneLine } from '../../../../src/slack/messages/saved/logged-line.js';
import {
  conflictNotice,
  slackTroubleNotice,
  staleNotice,
  storeTroubleNotice,
  unexpectedNotice,
  windowTroubleNotice,
} from '../../../../src/slack/messages/saved/notices.js';
import { savedReceipt } from '../../../../src/slack/messages/saved/saved-receipt.js';
import { allEmptyQuestion, skippedReceipt } from '../../../../src/slack/messages/saved/skipped-receipt.js';
import { aCheckIn, aProfile, week } from '../builders.js';
import { command, type Surfaces } from './surfaces.js';

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const discreet = aProfile({ locale, detail: 'discreet' });
  return {
    messages: {
      saved: () => savedReceipt({ checkIn: aCheckIn(), profile }),
      'saved, an older week': () => savedReceipt({ checkIn: aCheckIn(), profile, answered: addWeeks(week, 1) }),
      'saved, with a large line that no link proves': () =>
        savedReceipt({
          checkIn: aCheckIn({
            entries: aCheckIn()
              .entries.slice(0, 1)
              .map((entry) => ({ ...entry, size: 'L', evidence: 'described' })),
          }),
          profile,
        }),
      'saved twice': () => savedReceipt({ checkIn: aCheckIn({ entries: [] }), profile, already: true }),
      'saved, discreet': () => savedReceipt({ checkIn: aCheckIn(), profile: discreet }),
      skipped: () => skippedReceipt({ week, locale }),
      'skipped, away': () => skippedReceipt({ week, locale, answer: 'away' }),
      'skipped, quiet': () => skippedReceipt({ week, locale, answer: 'quiet' }),
      'skipped, left out': () => skippedReceipt({ week, locale, answer: 'left-out' }),
      'all empty': () => allEmptyQuestion({ week, locale }),
      conflict: () => conflictNotice({ week, conflictId: 'c1', locale }),
      'store trouble': () => storeTroubleNotice({ week, kept: 'in-form', locale, reference: 'r-7f3a' }),
      'store trouble, modal': () => storeTroubleNotice({ week, kept: 'in-modal', locale }),
      'store trouble, nothing open': () => storeTroubleNotice({ kept: 'nothing', locale }),
      'slack trouble': () => slackTroubleNotice({ week, locale, reference: 'r-7f3a' }),
      stale: () => staleNotice({ week, locale }),
      'stale without a week': () => staleNotice({ locale }),
      unexpected: () => unexpectedNotice({ locale, reference: 'r-7f3a' }),
      'window trouble': () => windowTroubleNotice({ locale, reference: 'r-7f3a' }),
      'window trouble, words given back': () =>
        windowTroubleNotice({ locale, reference: 'r-7f3a', typed: 'the migration is stuck <@U1> *here*' }),
      'store trouble, words given back': () =>
        storeTroubleNotice({ kept: 'nothing', locale, reference: 'r-7f3a', typed: 'out: limiter shipped' }),
      logged: () => loggedLine({ week, dimension: 'output', ref: 'e3', locale, lines: 2 }),
      'logged and moved': () => loggedLine({ week, dimension: 'outcome', ref: 'e3', locale, lines: 1, moved: true }),
      undone: () => undoneLine({ week, locale }),
      'log usage': () => logUsage(command, locale),
    },
    views: {},
  };
}
