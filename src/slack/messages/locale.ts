/** Languages that all words here exist in; the first speaks to everybody else. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** `de-AT` is German; a language without words of its own is spoken to in English. */
export function languageOf(locale: string): Language {
  const [typed = ''] = locale.toLowerCase().split(/[-_]/, 1);
  return languages.find((language) => language === typed) ?? languages[0];
}

/** The language of the words with the person's region: `fr-CH` becomes `en-CH`, 29 June before 15:00. */
export function formatLocale(locale: string): string {
  const language = languageOf(locale);
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
