import type { Dimension } from '../../domain/dimension.js';
import type { Entry } from '../../domain/entry.js';
import { decimal } from './numbers.js';
import { phrases } from './phrases.js';

/** How a line was read, in plain words. */
export function readingOf(entry: Entry, locale: string): string {
  const { dimension, count } = entry;
  const { names, reading } = phrases(locale);
  const times = count === 1 ? '' : reading.counted(decimal(count, locale, 0));
  const evidence = names.evidences[entry.evidence];
  const ownership = names.ownerships[entry.ownership];
  const reach = names.reaches[entry.reach];
  const felt = entry.reachAssumed ? reading.feltByAssumed(reach) : reading.feltBy(reach);
  const words: Readonly<Record<Dimension, readonly string[]>> = {
    input: [times, names.sizes[entry.size], evidence],
    output: [times, names.sizes[entry.size], ownership, evidence],
    outcome: [times, felt, names.results[entry.result], ownership, evidence],
    impact: [times, felt, names.durabilities[entry.durability], ownership, evidence],
  };
  return words[dimension].filter(Boolean).join(' · ');
}
