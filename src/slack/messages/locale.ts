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
