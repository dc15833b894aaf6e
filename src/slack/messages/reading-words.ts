import type { Dimension } from '../../domain/dimension.js';
import type { Entry } from '../../domain/entry.js';
import { durabilityNames, evidenceNames, ownershipNames, reachNames, resultNames, sizeNames } from './words.js';

/** How a line was read, in plain words. */
export function readingOf(entry: Entry): string {
  const { dimension } = entry;
  const times = entry.count === 1 ? '' : `counted ${entry.count} times`;
  const evidence = evidenceNames[entry.evidence];
  const reach = `${reachNames[entry.reach].toLowerCase()}${entry.reachAssumed ? ' (assumed)' : ''}`;
  const words: Readonly<Record<Dimension, readonly string[]>> = {
    input: [times, sizeNames[entry.size], evidence],
    output: [times, sizeNames[entry.size], ownershipNames[entry.ownership], evidence],
    outcome: [
      times,
      `felt by: ${reach}`,
      resultNames[entry.result].toLowerCase(),
      ownershipNames[entry.ownership],
      evidence,
    ],
    impact: [
      times,
      `felt by: ${reach}`,
      durabilityNames[entry.durability].toLowerCase(),
      ownershipNames[entry.ownership],
      evidence,
    ],
  };
  return words[dimension].filter(Boolean).join(' · ');
}
