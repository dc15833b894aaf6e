import type { FieldPath } from './problem.js';

const shares =
  /^(levels\.(weights|typicalQuarter\.feltBy)\.|bands\.edges|typicalLine\.|saturation\.decay|steady\.beyond|floor\.(minWeight|below|release)|firstWeeks\.minCoverage|ramps\.[\w-]+\.from|assumedReach|minAvailability|sensitivity|lightMonth\.below|whatIf\.readyAt|coverage\.pattern\.(much|little))/;

/** Whether a number is a fraction of something, and shown in percent. @param path without keys or places */
export function isShare(path: readonly string[]): boolean {
  return shares.test(path.join('.'));
}

/** A path without places in lists. */
export function namesIn(path: FieldPath): readonly string[] {
  return path.filter((step) => typeof step === 'string');
}

/** Groups and lists in which every number is a share. */
const groups = new Set(['weights', 'feltBy', 'edges', 'sizes', 'results']);

/** Where shares lie that belong together; of one that stands for itself, the share. */
export function groupOfShares(path: FieldPath): FieldPath {
  const around = path.slice(0, -1);
  return groups.has(String(around.at(-1))) ? around : path;
}
