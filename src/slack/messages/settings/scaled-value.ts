import { weekKeySchema, type WeekKey } from '../../../domain/week.js';

/** Weeks with lines of which time off lets a part be expected, and that part. */
export interface ScaledWeeks {
  readonly weeks: readonly WeekKey[];
  readonly part: number;
}

/** The weeks of a button that makes them whole again, as one value: `0.5 2026-W45 2026-W46`. */
export function scaledValue({ weeks, part }: ScaledWeeks): string {
  return [part, ...weeks].join(' ');
}

/** Reads a `scaledValue`; undefined when it is none, such as the one week that a leave begins with. */
export function readScaledValue(value: string): ScaledWeeks | undefined {
  const [part = '', ...typed] = value.split(' ');
  const weeks = typed.flatMap((week) => {
    const read = weekKeySchema.safeParse(week);
    return read.success ? [read.data] : [];
  });
  return /^0\.\d{1,2}$/.test(part) && weeks.length > 0 ? { weeks, part: Number(part) } : undefined;
}
