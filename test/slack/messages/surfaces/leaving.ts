import {
  deleteEverythingModal,
  deleteWeekModal,
  everythingDeletedModal,
  everythingDeletedReceipt,
  weekDeletedReceipt,
} from '../../../../src/slack/messages/leaving/delete-modals.js';
import { week } from '../builders.js';
import { from, type Surfaces } from './surfaces.js';

export function surfacesOf(locale: string): Surfaces {
  return {
    messages: {
      'week deleted': () => weekDeletedReceipt({ week, entries: 5, locale }),
      'everything deleted': () =>
        everythingDeletedReceipt({
          checkIns: 38,
          entries: 143,
          pictures: 1,
          issues: 0,
          hypotheses: 0,
          journey: 0,
          ownKinds: 0,
          isPartTime: false,
          locale,
        }),
    },
    views: {
      'delete week': () => deleteWeekModal({ week, entries: 5, locale, revision: 1, from }),
      'delete week whose lines should change something': () =>
        deleteWeekModal({ week, entries: 5, expects: true, locale, revision: 1, from }),
      'delete everything': () =>
        deleteEverythingModal({
          checkIns: 38,
          entries: 143,
          pictures: 2,
          issues: 3,
          hypotheses: 1,
          journey: 1,
          ownKinds: 2,
          isPartTime: true,
          shares: 2,
          locale,
        }),
      'everything deleted': () =>
        everythingDeletedModal({
          checkIns: 38,
          entries: 143,
          pictures: 2,
          issues: 1,
          hypotheses: 4,
          journey: 9,
          ownKinds: 1,
          isPartTime: false,
          locale,
        }),
    },
  };
}
