import type { Simulated, SimulatedPlace } from '../../../domain/framework-simulate/simulate.js';
import type { Framework } from '../../../domain/framework.js';
import { frameworkText } from '../framework-text.js';
import { decimal, listed, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import { memberName, type Safe } from './field-words.js';

/** A made-up person under two versions, in one line, and what other weights would make of it. */
export interface SimulationLine {
  readonly line: string;
  /** Absent where there is no new place. */
  readonly shifts?: string;
}

/** One for each made-up person: `Steady engineer, Senior (IC4): Meeting Expectations 101% → 98%`. */
export function simulationLines(
  simulated: readonly Simulated[],
  before: Framework,
  after: Framework,
  locale: string,
  safe: Safe = escaped,
): readonly SimulationLine[] {
  return simulated.map((each) => ({
    line: lineOf(each, before, after, locale, safe),
    ...(each.shifts.length > 0 && { shifts: shiftsOf(each, after, locale) }),
  }));
}

function lineOf(each: Simulated, before: Framework, after: Framework, locale: string, safe: Safe): string {
  const { frameworkSimulation: words, level } = phrases(locale);
  const profile = words.profiles[each.key];
  const was = each.before && {
    level: levelOf(each.before, locale, safe),
    place: placeOf(each.before, before, locale, safe),
  };
  const is = each.after && {
    level: levelOf(each.after, locale, safe),
    place: placeOf(each.after, after, locale, safe),
  };
  if (was === undefined && is === undefined) return words.noLevel(profile, level.roles[each.role]);
  if (was === undefined) return words.onlyAfter(words.heading(profile, is?.level ?? ''), is?.place ?? '');
  if (is === undefined) return words.onlyBefore(words.heading(profile, was.level), was.place);
  const shown = was.level === is.level ? is.level : words.otherLevel(was.level, is.level);
  const heading = words.heading(profile, shown);
  return was.place === is.place ? words.same(heading, is.place) : words.line(heading, was.place, is.place);
}

function levelOf({ level: { key, title } }: SimulatedPlace, locale: string, safe: Safe): string {
  return memberName('levels', key, title, locale, safe);
}

function placeOf({ band, percent: shown }: SimulatedPlace, { bands }: Framework, locale: string, safe: Safe): string {
  const { frameworkSimulation: words } = phrases(locale);
  const name = band === undefined ? undefined : bands.names[band]?.name;
  if (name === undefined || shown === undefined) return words.nothingExpected;
  return words.place(safe(frameworkText(name, locale)), percent(shown, locale));
}

function shiftsOf({ shifts }: Simulated, { sensitivity }: Framework, locale: string): string {
  const { frameworkSimulation: words, names } = phrases(locale);
  const ranges = shifts.map(({ dimension, low, high, movesBand }) => {
    const [name, least, most] = [names.dimensions[dimension], percent(low, locale), percent(high, locale)];
    if (movesBand) return words.rangeAndBand(name, least, most);
    return least === most ? words.fixed(name, least) : words.range(name, least, most);
  });
  return words.weightShift(decimal(sensitivity * 100, locale), listed(ranges, locale));
}
