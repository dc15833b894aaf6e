import type { ImportPlan } from '../../../../src/domain/export/plan.js';
import {
  exportDoneModal,
  exportFailed,
  exportFailedModal,
  exportMakingModal,
  exportModal,
} from '../../../../src/slack/messages/taking-out/export-modal.js';
import { fileMessage, fileRemoved } from '../../../../src/slack/messages/taking-out/file-message.js';
import {
  imported,
  importBusyModal,
  importModal,
  importPassphraseModal,
  importPreviewModal,
  importScopeModal,
  type ImportProblem,
} from '../../../../src/slack/messages/taking-out/import-modal.js';
import { lineNotice } from '../../../../src/slack/messages/week/removed-line.js';
import { readBackModal } from '../../../../src/slack/messages/week/read-back-modal.js';
import { linesModal } from '../../../../src/slack/messages/why/lines-modal.js';
import { aProfile, aReflection, lines, week } from '../builders.js';
import type { Surfaces } from './surfaces.js';

const mostBytes = 20 * 1024 * 1024;
const passphrase = '0a1b-2c3d-4e5f-6g7h-8j9k';

const plan: ImportPlan & { readonly knowsLevels: boolean; readonly isFirst: boolean } = {
  weeks: 38,
  lines: 143,
  newWeeks: 30,
  newLines: 110,
  keptWeeks: 7,
  addedLines: 3,
  waiting: 1,
  told: 12,
  issues: 2,
  hypotheses: 1,
  journey: 5,
  ownKinds: 1,
  isPartTime: true,
  corrections: 4,
  unchosen: 1,
  laterWeeks: 1,
  differsInSettings: true,
  knowsLevels: true,
  isFirst: false,
};

const nothing = {
  ...plan,
  newWeeks: 0,
  newLines: 0,
  keptWeeks: 38,
  addedLines: 0,
  waiting: 0,
  told: 0,
  issues: 0,
  hypotheses: 0,
  journey: 0,
  ownKinds: 0,
  isPartTime: false,
  corrections: 0,
  unchosen: 0,
  laterWeeks: 0,
};

const removed = { news: 'removed', week, left: 4, undo: '4f1c9a52-7b0e-4d55-8a86-0d3c1f0f7a11' } as const;

const problems: readonly ImportProblem[] = [
  'foreign',
  'truncated',
  'damaged',
  'newer',
  'too-much',
  'too-large',
  'not-yours',
  'unreachable',
  'scope',
  'no-file',
];

export function surfacesOf(locale: string): Surfaces {
  const voice = aProfile({ locale });
  const file = { weeks: 38, lines: 143, fileId: 'F0EXPORT00', voice };
  const done = { newWeeks: 30, lines: 113, settings: true, isStopped: false, locale };
  return {
    messages: {
      'export, the sealed file': () => fileMessage(file),
      'export, the readable file': () => fileMessage({ ...file, until: new Date('2026-07-04T13:30:00Z') }),
      'export, removed': () => fileRemoved({ outcome: 'now', locale }),
      'export, removed before': () => fileRemoved({ outcome: 'before', locale }),
      'export, removed later': () => fileRemoved({ outcome: 'later', locale }),
      'export, not taken': () => exportFailed(locale),
      'import, receipt': () => imported(done).message,
      'a removed line, gone already': () => lineNotice('gone', locale),
      'a removed line, too late': () => lineNotice('tooLate', locale),
    },
    views: {
      export: () => exportModal({ weeks: 38, lines: 143, ownKinds: 2, isPartTime: true, format: 'json', locale }),
      'export, one week': () =>
        exportModal({ weeks: 1, lines: 1, ownKinds: 0, isPartTime: false, format: 'csv', locale }),
      'export, being made': () => exportMakingModal({ passphrase, locale }),
      'export, being made readable': () => exportMakingModal({ locale }),
      'export, done': () => exportDoneModal({ passphrase, locale }),
      'export, failed': () => exportFailedModal({ passphrase, locale }),
      import: () => importModal({ mostBytes, locale }),
      ...Object.fromEntries(
        problems.map((problem) => [`import, ${problem}`, () => importModal({ mostBytes, problem, locale })]),
      ),
      'import, without the scope': () => importScopeModal(locale),
      'import, sealed': () => importPassphraseModal({ file: 'F0', problem: 'passphrase-missing', typed: '', locale }),
      'import, wrong passphrase': () =>
        importPassphraseModal({ file: 'F0', problem: 'wrong-passphrase', typed: passphrase, locale }),
      'import, reading': () => importBusyModal({ stage: 'reading', locale }),
      'import, taking': () => importBusyModal({ stage: 'taking', locale }),
      'import, preview': () => importPreviewModal({ plan, file: 'F0', locale }),
      'import, preview for somebody new': () =>
        importPreviewModal({
          plan: { ...plan, keptWeeks: 0, addedLines: 0, isFirst: true },
          file: 'F0',
          passphrase,
          locale,
        }),
      'import, preview with a level unknown here': () =>
        importPreviewModal({ plan: { ...plan, knowsLevels: false }, file: 'F0', locale }),
      'import, only settings': () => importPreviewModal({ plan: nothing, file: 'F0', locale }),
      'import, nothing new': () =>
        importPreviewModal({ plan: { ...nothing, differsInSettings: false }, file: 'F0', locale }),
      'a removed line, behind Why': () =>
        linesModal({ reflection: aReflection(), profile: voice, dimension: 'outcome', news: { ...removed, left: 1 } }),
      'a removed line, back behind Why': () =>
        linesModal({ reflection: aReflection(), profile: voice, dimension: 'outcome', news: { news: 'back', week } }),
      'a removed line, in the sheet': () =>
        readBackModal({ week, entries: lines, voice, family: 'ic', revision: 3, all: true, news: removed }),
      'import, done': () => imported(done).view,
      'import, stopped': () => imported({ ...done, settings: false, isStopped: true }).view,
    },
  };
}
