import type { Change } from '../../../domain/framework-diff/change.js';
import type { Framework } from '../../../domain/framework.js';
import { isRecord } from '../../../domain/framework-check/records.js';
import { isSame } from '../../../domain/framework-diff/same.js';
import { capitalised, inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';
import { fieldLabel, memberName, valueWords, type Safe } from './field-words.js';

/** Names of kinds of work by their key. */
export type KindNames = Readonly<Record<string, string>>;

/** What kinds of work are called, in the last framework that has them. */
export function kindNames(...frameworks: readonly Pick<Framework, 'categories'>[]): KindNames {
  return Object.fromEntries(frameworks.flatMap(({ categories }) => categories.map(({ key, name }) => [key, name])));
}

/**
 * One line for each difference, in their order: `Senior (IC4): output weight 30% → 35%`.
 *
 * @param kinds of what others can be part of; one that is not known is called by its key
 */
export function changeLines(
  changes: readonly Change[],
  locale: string,
  safe: Safe = escaped,
  kinds: KindNames = {},
): readonly string[] {
  return changes.map((change) => changeLine(change, locale, safe, kinds));
}

function changeLine(change: Change, locale: string, safe: Safe, kinds: KindNames): string {
  const { frameworkDiff: words, frameworkFields: fields } = phrases(locale);
  const [list = '', key, ...rest] = change.path;
  if (list !== 'roles' && list !== 'levels' && list !== 'categories') return ruleLine(change, locale, safe);
  if (key === undefined) return words.reordered(fields.lists[list] ?? list);
  const subject = memberName(list, key, change.name, locale, safe);
  const line = rest.length === 0 ? wholeLine(change, subject, locale) : fieldLine(change, subject, locale, safe, kinds);
  return capitalised(line);
}

function wholeLine({ kind, kinds }: Change, subject: string, locale: string): string {
  const { frameworkDiff: words } = phrases(locale);
  if (kinds !== undefined) return words.addedWithKinds(subject, inDigits(kinds.length, locale));
  return kind === 'removed' ? words.removed(subject) : words.added(subject);
}

function fieldLine(change: Change, subject: string, locale: string, safe: Safe, kinds: KindNames): string {
  const { frameworkDiff: words } = phrases(locale);
  const { path, kind, before, after, roles } = change;
  const [list = '', , ...rest] = path;
  const field = [list, ...rest];
  const label = fieldLabel(field, locale);
  if (rest[0] === 'statements') return statementLine(change, subject, label, locale, safe);
  if (rest[0] === 'retired') return after === true ? words.retired(subject) : words.opened(subject);
  if (rest[0] === 'mergedInto') {
    if (after === undefined) return words.parted(subject);
    const target = typeof after === 'string' && Object.hasOwn(kinds, after) ? kinds[after] : after;
    return words.merged(subject, valueWords(field, target, locale, safe));
  }
  if (kind === 'reordered') return words.reorderedOf(subject, label);
  if (before === undefined) return words.setOf(subject, label, valueWords(field, after, locale, safe, roles));
  if (after === undefined) return words.unsetOf(subject, label);
  return words.changedOf(
    subject,
    label,
    valueWords(field, before, locale, safe, roles),
    valueWords(field, after, locale, safe, roles),
  );
}

function statementLine(change: Change, subject: string, label: string, locale: string, safe: Safe): string {
  const { frameworkDiff: words } = phrases(locale);
  const [before, after] = [textOf(change.before, locale, safe), textOf(change.after, locale, safe)];
  switch (change.kind) {
    case 'added':
      return words.statementAdded(subject, label, after);
    case 'removed':
      return words.statementRemoved(subject, label, before);
    case 'reordered':
      return words.reorderedOf(subject, label);
    case 'changed':
      if (before === after) return words.statementShown(subject, after);
      return isShownAlike(change)
        ? words.statementWorded(subject, before, after)
        : words.statementWordedAndShown(subject, before, after);
  }
}

/** Whether the same lines show it, whatever its words are. */
function isShownAlike({ before, after }: Change): boolean {
  const [was, is] = [before, after].map((statement) => (isRecord(statement) ? { ...statement, text: '' } : {}));
  return isSame(was, is);
}

function textOf(statement: unknown, locale: string, safe: Safe): string {
  const text = isRecord(statement) ? statement['text'] : statement;
  return phrases(locale).frameworkFields.quoted(safe(clip(typeof text === 'string' ? text : '', longestStatement)));
}

const longestStatement = 200;

function ruleLine({ path, before, after }: Change, locale: string, safe: Safe): string {
  const label = capitalised(fieldLabel(path, locale));
  const [was, is] = [valueWords(path, before, locale, safe), valueWords(path, after, locale, safe)];
  return phrases(locale).frameworkDiff.changed(label, was, is);
}
