/** Events of a trailing window, largest first; it moves forward, one booking at a time. */
export interface EventWindow {
  /** Week indexes: the first still inside, and the first not yet taken in. */
  first: number;
  next: number;
  readonly sorted: number[];
}

export function emptyWindow(): EventWindow {
  return { first: 0, next: 0, sorted: [] };
}

/**
 * Moves a window to the weeks `first` to `last` and gives its events, largest first. Each event is taken in and let go
 * once, so a whole history costs as much as its events.
 */
export function moveWindow(
  window: EventWindow,
  eventsByWeek: readonly (readonly number[])[],
  first: number,
  last: number,
): readonly number[] {
  if (first < window.first) restart(window, first);
  for (; window.next <= last; window.next += 1) {
    for (const points of eventsByWeek[window.next] ?? [])
      window.sorted.splice(placeOf(window.sorted, points), 0, points);
  }
  for (; window.first < first; window.first += 1) {
    for (const points of eventsByWeek[window.first] ?? []) window.sorted.splice(placeOf(window.sorted, points), 1);
  }
  return window.sorted;
}

/** A later framework may look further back than an earlier one did. */
function restart(window: EventWindow, first: number): void {
  window.first = first;
  window.next = first;
  window.sorted.length = 0;
}

/** Index of the first value that is not larger, in a list sorted descending. */
function placeOf(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) low = middle + 1;
    else high = middle;
  }
  return low;
}
