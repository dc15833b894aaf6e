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
  const { frameworkSimulation: words } = phrases(locale);
  const profile = words.profiles[each.key];
  const was = each.before && {
    level: levelOf(each.before, locale, safe),
    place: placeOf(each.before, before, locale, safe),
  };
  const is = each.after && {
    level: levelOf(each.after, locale, safe),
    place: placeOf(each.after, after, locale, safe),
  };
  if (was === undefined && is === undefined) return words.noLevel(profile);
  if (was === undefined) return words.onlyAfter(words.heading(profile, is?.level ?? ''), is?.place ?? '');
  if (is === undefined) return words.onlyBefore(words.heading(profile, was.level), was.place);
  const shown = was.level === is.level ? is.level : words.otherLevel(was.level, is.level);
  const heading = words.heading(profile, shown);
  if (was.place === is.place) return words.same(heading, is.place);
  const change = inBand(each, before, after, locale, safe);
  return change === undefined ? words.line(heading, was.place, is.place) : words.moved(heading, change);
}

function levelOf({ level: { key, title } }: SimulatedPlace, locale: string, safe: Safe): string {
  return memberName('levels', key, title, locale, safe);
}

function placeOf({ band, percent: shown }: SimulatedPlace, framework: Framework, locale: string, safe: Safe): string {
  const { frameworkSimulation: words } = phrases(locale);
  const name = nameOfBand(band, framework);
  if (name === undefined || shown === undefined) return words.nothingExpected;
  return words.place(safe(frameworkText(name, locale)), percent(shown, locale));
}

/** From one percent to another in the same band, which is named once. */
function inBand(
  { before, after }: Simulated,
  earlier: Framework,
  later: Framework,
  locale: string,
  safe: Safe,
): string | undefined {
  const [was, is] = [before?.percent, after?.percent];
  const [from, to] = [nameOfBand(before?.band, earlier), nameOfBand(after?.band, later)];
  if (was === undefined || is === undefined || to === undefined || from !== to) return undefined;
  const { frameworkSimulation: words } = phrases(locale);
  return words.inBand(safe(frameworkText(to, locale)), percent(was, locale), percent(is, locale));
}

function nameOfBand(band: number | undefined, { bands }: Framework): string | undefined {
  return band === undefined ? undefined : bands.names[band]?.name;
}

function shiftsOf({ shifts, after }: Simulated, { sensitivity }: Framework, locale: string): string {
  const { frameworkSimulation: words, names } = phrases(locale);
  const step = decimal(sensitivity * 100, locale);
  const now = after?.percent;
  const hardlyMatters = shifts.every(
    ({ low, high, movesBand }) =>
      !movesBand && now !== undefined && isWithinAPoint(low, now) && isWithinAPoint(high, now),
  );
  if (hardlyMatters) return words.weightHardlyMatters(step);
  const ranges = shifts.map(({ dimension, low, high, movesBand }) => {
    const [name, least, most] = [names.dimensions[dimension], percent(low, locale), percent(high, locale)];
    if (movesBand) return words.rangeAndBand(name, least, most);
    return least === most ? words.fixed(name, least) : words.range(name, least, most);
  });
  return words.weightShift(step, listed(ranges, locale));
}

/** As the percents are shown. */
function isWithinAPoint(one: number, other: number): boolean {
  return Math.abs(Math.round(one * 100) - Math.round(other * 100)) <= 1;
}
