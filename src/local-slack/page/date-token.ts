import { CLOCK_TIME, moment, type Viewer } from './names.js';

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const LONG = { weekday: 'long', ...DATE } as const;

const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: DATE,
  date_short: SHORT,
  date_long: LONG,
  date_pretty: DATE,
  date_short_pretty: SHORT,
  date_long_pretty: LONG,
  time: CLOCK_TIME,
  time_secs: { ...CLOCK_TIME, second: '2-digit' },
};

/** `<!date^1718000000^{date_short} {time}|fallback>` in the reader's own zone. */
export function formatDateToken(viewer: Viewer, seconds: number, format: string): string {
  return format.replaceAll(/\{(\w+)\}/g, (token, name: string) => {
    const options = FORMATS[name];
    return options === undefined ? token : moment(viewer, seconds, options);
  });
}
