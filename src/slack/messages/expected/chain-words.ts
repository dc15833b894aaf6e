import { becameOf, originsOf, type Chains, type LineInWeek } from '../../../domain/hypotheses/chain.js';
import { weekName } from '../dates.js';
import { phrases } from '../phrases.js';
import { clip, typedText } from '../typed.js';

/** So many on either side of a line: more would hide the line itself. */
const mostNamed = 5;
const nameRoom = 120;

/** What a line came of and what came of it, a sentence each. They name the other line, so they stand in windows only. */
export function chainWords(line: LineInWeek, chains: Chains, locale: string): readonly string[] {
  const { cameOf, cameOfGone, cameOfUnknown, became } = phrases(locale).expected;
  const unnamed = chains.of === 'all' ? cameOfGone : cameOfUnknown;
  return [
    ...originsOf(line.entry, chains)
      .slice(0, mostNamed)
      .map(({ week, entry }) => {
        const name = weekName(week, locale);
        return entry === undefined ? unnamed(name) : cameOf(name, named(entry.typed));
      }),
    ...becameOf(line, chains)
      .slice(-mostNamed)
      .map(({ week, entry }) => became(weekName(week, locale), named(entry.typed))),
  ];
}

function named(typed: string): string {
  return typedText(clip(typed, nameRoom)).text;
}
