import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { addsNothing, type ImportPlan } from '../../../domain/export/plan.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { Metadata } from '../../ids/metadata.js';
import { context, input, modal, option, section } from '../blocks.js';
import type { Message } from '../message.js';
import { decimal, inDigits, listed } from '../numbers.js';
import { phrases } from '../phrases.js';
import { amount, ownAmount } from './amount.js';

const megabyte = 1024 * 1024;

export interface ImportData {
  readonly mostBytes: number;
  /** Why the last file was not read. */
  readonly problem?: ImportProblem | undefined;
  readonly locale: string;
}

/** Everything that can be wrong with a file, each with a sentence of its own. */
export type ImportProblem =
  | 'foreign'
  | 'truncated'
  | 'damaged'
  | 'newer'
  | 'too-much'
  | 'too-large'
  | 'not-yours'
  | 'unreachable'
  | 'scope'
  | 'no-file';

/** What is said of a file that was not read: what happened, what is kept, what to do next. */
export function importProblem(problem: ImportProblem, mostBytes: number, locale: string): string {
  const { problems } = phrases(locale).takingOut.import;
  switch (problem) {
    case 'too-large':
      return problems.tooLarge(decimal(mostBytes / megabyte, locale, 0));
    case 'not-yours':
      return problems.notYours;
    case 'no-file':
      return problems.noFile;
    case 'too-much':
      return problems.tooMuch;
    case 'foreign':
    case 'truncated':
    case 'damaged':
    case 'newer':
    case 'unreachable':
    case 'scope':
      return problems[problem];
  }
}

/** Asks for the file; its submit only looks inside. */
export function importModal({ mostBytes, problem, locale }: ImportData): ModalView {
  const words = phrases(locale).takingOut.import;
  return modal({
    callback: callbackIds.importLook,
    title: words.title,
    submit: words.look,
    close: phrases(locale).names.close,
    blocks: [
      section(problem === undefined ? words.explain : importProblem(problem, mostBytes, locale)),
      input(
        blockId(blockNames.importFile),
        words.file,
        { type: 'file_input', action_id: actionIds.importFile, filetypes: ['json', 'html'], max_files: 1 },
        { hint: words.fileHint(decimal(mostBytes / megabyte, locale, 0)) },
      ),
      passphraseInput({ hint: words.passphraseHint, locale }),
    ],
  });
}

export interface PassphraseData {
  readonly file: string;
  readonly problem: 'passphrase-missing' | 'wrong-passphrase';
  readonly typed: string;
  readonly locale: string;
}

/** The file is known and stays chosen: only the passphrase is asked again. */
export function importPassphraseModal({ file, problem, typed, locale }: PassphraseData): ModalView {
  const words = phrases(locale).takingOut.import;
  return modal({
    callback: callbackIds.importLook,
    title: words.title,
    submit: words.look,
    close: phrases(locale).names.close,
    metadata: { file },
    blocks: [
      section(problem === 'wrong-passphrase' ? words.problems.wrongPassphrase : words.problems.passphraseMissing),
      passphraseInput({ typed, locale }),
    ],
  });
}

/** The app may not read files: what the operator adds. */
export function importScopeModal(locale: string): ModalView {
  return notice(locale, [section(phrases(locale).takingOut.import.problems.scope)]);
}

/** While the file is read, or its weeks are stored. */
export function importBusyModal({
  stage,
  locale,
}: {
  readonly stage: 'reading' | 'taking';
  readonly locale: string;
}): ModalView {
  return notice(locale, [section(phrases(locale).takingOut.import[stage])]);
}

export interface PreviewData {
  readonly plan: ImportPlan & {
    readonly knowsLevels: boolean;
    /** Nothing is written here yet. */
    readonly isFirst: boolean;
  };
  readonly file: string;
  /** Of a sealed file: kept in this window, because the file is opened once more. */
  readonly passphrase?: string | undefined;
  readonly locale: string;
}

/** What would be added, counted; nothing is stored yet. */
export function importPreviewModal(data: PreviewData): ModalView {
  const { plan, file, passphrase, locale } = data;
  const words = phrases(locale).takingOut.import;
  const holds = section(words.holds(listed([...amount(plan, locale), ...ownAmount(plan, locale)], locale)));
  const offers = plan.differsInSettings && plan.knowsLevels;
  if (addsNothing(plan) && !offers) return notice(locale, [holds, ...later(plan, locale), section(words.nothingNew)]);
  const metadata: Metadata = { file };
  return modal({
    callback: callbackIds.importTake,
    title: words.title,
    submit: words.submit,
    close: phrases(locale).names.close,
    metadata,
    blocks: [
      holds,
      section(additions(plan, locale).join('\n')),
      ...later(plan, locale),
      context(words.shares),
      ...(offers ? [settingsInput(data)] : []),
      ...(plan.differsInSettings && !plan.knowsLevels ? [context(words.unknownLevel)] : []),
      ...(passphrase === undefined
        ? []
        : [passphraseInput({ typed: passphrase, hint: words.passphraseAgain, locale })]),
    ],
  });
}

export interface ImportedData {
  readonly newWeeks: number;
  readonly lines: number;
  readonly settings: boolean;
  readonly isStopped: boolean;
  readonly locale: string;
}

/** The receipt: counts of what was stored, for the window or, where that was closed, for the DM. */
export function imported(data: ImportedData): { readonly view: ModalView; readonly message: Message } {
  const { newWeeks, lines, settings, isStopped, locale } = data;
  const words = phrases(locale).takingOut.import;
  const blocks = [
    section(words.done(listed(amount({ weeks: newWeeks, lines }, locale), locale))),
    ...(settings ? [context(words.settingsTaken)] : []),
    ...(isStopped ? [section(words.stopped)] : []),
  ];
  const { close } = phrases(locale).names;
  return {
    view: modal({ callback: callbackIds.notice, title: words.doneTitle, close, blocks }),
    message: { text: words.doneTitle, blocks },
  };
}

function additions(plan: ImportPlan, locale: string): readonly string[] {
  const words = phrases(locale).takingOut.import;
  const [newWeeks, newLines] = amount({ weeks: plan.newWeeks, lines: plan.newLines }, locale);
  const [keptWeeks, addedLines] = amount({ weeks: plan.keptWeeks, lines: plan.addedLines }, locale);
  const also = (['waiting', 'issues', 'hypotheses', 'journey', 'corrections', 'told', 'unchosen'] as const)
    .filter((thing) => plan[thing] > 0)
    .map((thing) => words[thing](inDigits(plan[thing], locale)));
  return [
    ...(plan.newWeeks === 0 ? [] : [words.newWeeks(plan.newWeeks, newWeeks, newLines)]),
    ...(plan.keptWeeks === 0 ? [] : [words.keptWeeks(plan.keptWeeks, keptWeeks)]),
    ...(plan.addedLines === 0 ? [] : [words.addedLines(plan.addedLines, addedLines)]),
    ...(also.length === 0 ? [] : [words.alsoNew(listed(also, locale))]),
    ...(addsNothing(plan) ? [words.nothingNew] : []),
  ];
}

function later({ laterWeeks }: ImportPlan, locale: string): KnownBlock[] {
  if (laterWeeks === 0) return [];
  const [weeks] = amount({ weeks: laterWeeks, lines: 0 }, locale);
  return [context(phrases(locale).takingOut.import.laterWeeks(laterWeeks, weeks))];
}

/** Ticked for somebody who starts here: then nothing of their own is replaced but what they chose a moment ago. */
function settingsInput({ plan, locale }: PreviewData): InputBlock {
  const words = phrases(locale).takingOut.import;
  const tick = option({ ...words.settingsTick, value: 'take' });
  return input(
    blockId(blockNames.importSettings),
    words.settings,
    {
      type: 'checkboxes',
      action_id: actionIds.importSettings,
      options: [tick],
      ...(plan.isFirst ? { initial_options: [tick] } : {}),
    },
    { optional: true },
  );
}

interface PassphraseParts {
  readonly typed?: string;
  readonly hint?: string;
  readonly locale: string;
}

function passphraseInput({ typed = '', hint, locale }: PassphraseParts): InputBlock {
  const words = phrases(locale).takingOut.import;
  return input(
    blockId(blockNames.importPassphrase),
    words.passphrase,
    {
      type: 'plain_text_input',
      action_id: actionIds.importPassphrase,
      max_length: 200,
      ...(typed === '' ? {} : { initial_value: typed }),
    },
    { optional: true, ...(hint === undefined ? {} : { hint }) },
  );
}

function notice(locale: string, blocks: KnownBlock[]): ModalView {
  const words = phrases(locale).takingOut.import;
  return modal({ callback: callbackIds.notice, title: words.title, close: phrases(locale).names.close, blocks });
}
