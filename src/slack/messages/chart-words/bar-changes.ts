import type { Framework } from '../../../domain/framework.js';
import type { BarChange } from '../../../domain/series-summary.js';
import { weekName } from '../dates.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip } from '../typed.js';

/** `Now Senior since week 26.`, `Version 4 since week 31.` */
export function sinceWords(change: BarChange, { levels }: Framework, locale: string): string {
  const { pictures } = phrases(locale);
  const week = weekName(change.week, locale);
  if ('version' in change) return pictures.versionSince(decimal(change.version, locale, 0), week);
  if ('own' in change) return pictures.ownSince[change.own](week);
  if (change.isNewCompany) return pictures.since(pictures.newCompany, week);
  const { title = change.level } = levels.find(({ key }) => key === change.level) ?? {};
  return pictures.since(pictures.newLevel(title), week);
}

/** A week's label with what begins there, at most `room` characters: `W31 · v4`. */
export function weekLabel({ week }: Pick<BarChange, 'week'>, change: BarChange | undefined, locale: string): string {
  const { pictures } = phrases(locale);
  const label = pictures.weekLabel(week.slice(6));
  if (change === undefined) return label;
  return clip(pictures.weekLabelWith(label, flagOf(change, locale)), labelRoom);
}

function flagOf(change: BarChange, locale: string): string {
  const { pictures } = phrases(locale);
  if ('version' in change) return pictures.version(decimal(change.version, locale, 0));
  if ('own' in change) return pictures.own[change.own];
  return change.isNewCompany ? pictures.newCompany : change.level;
}

/** Slack cuts nothing: a longer label is refused. */
export const labelRoom = 20;
