import type { Reflection } from '../../../domain/reflection.js';
import { summaryOf, type BarChange } from '../../../domain/series-summary.js';
import { monthNames } from '../dates.js';
import { inDigits, inWords } from '../numbers.js';
import { phrases } from '../phrases.js';
import { sinceWords } from './bar-changes.js';

/** Words on the year; structurally `YearWords` of src/charts/chart.ts. */
export interface WordsOfYear {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly now: string;
  readonly kinds: string;
  readonly missed: string;
  readonly away: string;
  readonly newBar: string;
  readonly months: readonly string[];
}

/** As many as the picture shows. */
const shownWeeks = 52;

/** Words and alt text of the year: how many of the four kinds the weeks hold, never how good a week was. */
export function yearWords({ series, assignment }: Reflection, locale: string): WordsOfYear {
  const { year, pictures } = phrases(locale);
  const { weeks, logged, missed, away, kinds, changes } = summaryOf(series.slice(-shownWeeks));
  const most = kinds.reduce((best, count, kind) => (count > (kinds[best] ?? 0) ? kind : best), 0);
  const isMost = (kinds[most] ?? 0) * 2 > logged;
  const title = logged === 0 ? year.none : year.usual(inWords(most, locale), isMost);
  return {
    title,
    subtitle: year.subtitle,
    altText: [
      `${title}.`,
      year.logged(inDigits(logged, locale), inDigits(weeks, locale)),
      ...kinds.flatMap((count, kind) =>
        count === 0 ? [] : [year.weeksWith(inDigits(count, locale), inWords(kind, locale))],
      ),
      ...(missed === 0 ? [] : [pictures.weeksMissed(inDigits(missed, locale))]),
      ...(away === 0 ? [] : [year.weeksAway(inDigits(away, locale))]),
      ...changes.map((change) => sinceWords(change, assignment.framework, locale)),
    ].join(' '),
    now: pictures.now,
    kinds: year.kinds,
    missed: pictures.notLogged,
    away: year.away,
    newBar: year.newBar[kindOfBars(changes)],
    months: monthNames(locale),
  };
}

type BarKind = 'level' | 'company' | 'version' | 'own';

/** What the marks of the year stand for: one kind of new bar, level or version, or more than a key can say. */
function kindOfBars(changes: readonly BarChange[]): BarKind | 'either' | 'any' {
  const kinds = [...new Set(changes.map(kindOfBar))];
  const [only = 'level'] = kinds;
  if (kinds.length < 2) return only;
  return kinds.includes('company') || kinds.includes('own') ? 'any' : 'either';
}

function kindOfBar(change: BarChange): BarKind {
  if ('version' in change) return 'version';
  if ('own' in change) return 'own';
  return change.isNewCompany ? 'company' : 'level';
}
