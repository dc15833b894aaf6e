/** A clock whose moved time keeps flowing from the new point. */
export interface MovableClock {
  now(): Date;
  /** Sets the time; from there it flows on as the clock underneath does. */
  moveTo(date: Date): void;
}

/** A movable clock that starts at `underneath` (the machine's clock by default). */
export function movableClock(underneath: () => Date = () => new Date()): MovableClock {
  let shiftMs = 0;
  return {
    now: () => new Date(underneath().getTime() + shiftMs),
    moveTo: (date) => {
      shiftMs = date.getTime() - underneath().getTime();
    },
  };
}
