/** The language of all words here; how numbers and dates are written follows the person's region. */
export const language = 'en';

/** `de-DE` becomes `en-DE`: English words, 29 June before 15:00. Falls back to plain English. */
export function formatLocale(locale: string): string {
  try {
    const { region } = new Intl.Locale(locale).maximize();
    return region === undefined ? language : `${language}-${region}`;
  } catch {
    return language;
  }
}

/** Intl separates with thin and narrow spaces that differ between versions of its data. */
export function plainSpaces(text: string): string {
  return text.replaceAll(/[\u2009\u202f\u00a0]/g, ' ');
}

/** More than the regions and formats one workspace has; beyond it the oldest formats are made anew. */
const keptFormats = 500;

/** Formats are kept, because making one takes longer than a hundred uses of it. */
export function kept<Format, Options>(
  make: (locale: string, options: Options) => Format,
): (locale: string, options: Options) => Format {
  const formats = new Map<string, Format>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = formats.get(key);
    if (known !== undefined) return known;
    const [oldest] = formats.keys();
    if (formats.size >= keptFormats && oldest !== undefined) formats.delete(oldest);
    const made = make(locale, options);
    formats.set(key, made);
    return made;
  };
}
