/** Every text on a surface that somebody reads, without what stands in it as an example of code. */
export function wordsOn(surface: unknown): readonly string[] {
  if (Array.isArray(surface)) return surface.flatMap(wordsOn);
  if (typeof surface !== 'object' || surface === null) return [];
  return Object.entries(surface).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? (isRead(key) ? [value] : []) : wordsOn(value),
  );
}

function isRead(key: string): boolean {
  return ['text', 'alt_text', 'title', 'fallback'].includes(key);
}
