import type { CheckIn } from '../check-in.js';
import { dimensions, perDimension, type Dimension } from '../dimension.js';
import type { Entry, Evidence, Reach, Result, Size } from '../entry.js';
import type { Framework, Level } from '../framework.js';
import { categoriesFor, expectedEvents } from '../lookup.js';
import { addDays, mondayOf, type WeekKey } from '../week.js';
import { evenDraw, wholeOnes } from './even-draw.js';
import type { MadeUpPerson, MadeUpWeek } from './people.js';

/** A made-up person's weeks, as the lines of their levels usually look. `levels` holds one for each of the weeks. */
export function madeUpHistory(
  { weekOf }: MadeUpPerson,
  framework: Framework,
  levels: readonly Level[],
  weeks: readonly WeekKey[],
): readonly CheckIn[] {
  const writers = new Map<Level, (week: WeekKey, made: MadeUpWeek) => readonly Entry[]>();
  const due = perDimension(() => wholeOnes());
  return weeks.flatMap((week, index): CheckIn[] => {
    const level = levels[index];
    if (level === undefined) return [];
    const write = writers.get(level) ?? writerOf(framework, level, due);
    writers.set(level, write);
    const made = weekOf(index);
    const { availability = 1 } = made;
    const friday = `${addDays(mondayOf(week), 4)}T13:05:00.000Z`;
    const bare = { week, availability, firstSavedAt: friday, savedAt: friday };
    if (availability === 0) return [{ ...bare, state: 'away', entries: [] }];
    const entries = [...write(week, made)];
    return [{ ...bare, state: entries.length === 0 ? 'empty' : 'logged', entries }];
  });
}

/** Writes the lines of one week after another, each as often as the framework says such lines are usual. */
function writerOf(
  framework: Framework,
  level: Level,
  due: Readonly<Record<Dimension, (more: number) => number>>,
): (week: WeekKey, made: MadeUpWeek) => readonly Entry[] {
  const line = perDimension((dimension) => lineWriter(framework, level, dimension));
  return (week, made) =>
    dimensions.flatMap((dimension) => {
      const usual = expectedEvents(level, dimension, made.availability ?? 1);
      return Array.from({ length: due[dimension](usual * made.amounts[dimension]) }, (_, place) =>
        line[dimension](`${week}-${dimension}-${String(place).padStart(3, '0')}`, made),
      );
    });
}

function lineWriter(framework: Framework, level: Level, dimension: Dimension): (id: string, made: MadeUpWeek) => Entry {
  const { sizes, results, linked, linkedLarge } = framework.typicalLine[dimension];
  const kinds = categoriesFor(framework, level.role, dimension);
  const repeated = kinds.find(({ countable }) => countable) ?? kinds[0];
  const draw = {
    size: evenDraw<Size>(sizes, 'M'),
    result: evenDraw<Result>(results, 'worked'),
    reach: evenDraw<Reach>(level.typicalQuarter.feltBy, 'team'),
    evidence: evenDraw<Evidence>({ linked, described: 1 - linked }, 'described'),
    evidenceOfLarge: evenDraw<Evidence>({ linked: linkedLarge, described: 1 - linkedLarge }, 'described'),
  };
  let written = 0;
  return (id, { ownership = 'led', repeats }) => {
    const isRepeat = repeats === true && dimension === 'input';
    const kind = isRepeat ? repeated : kinds[written % kinds.length];
    written += 1;
    const size = isRepeat ? 'S' : draw.size();
    return {
      id,
      typed: kind?.name ?? id,
      text: kind?.name ?? id,
      dimension,
      count: 1,
      size,
      ownership,
      evidence: size === 'L' || size === 'XL' ? draw.evidenceOfLarge() : draw.evidence(),
      reach: draw.reach(),
      reachAssumed: false,
      result: draw.result(),
      durability: 'keeps-going',
      ...(kind && { category: kind.key }),
      guesses: [],
    };
  };
}
