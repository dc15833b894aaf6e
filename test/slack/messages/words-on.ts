/** Every text of ours on a surface; what somebody typed stands in plain text without emoji, and is left out. */
export function wordsOn(surface: unknown): readonly string[] {
  if (Array.isArray(surface)) return surface.flatMap(wordsOn);
  if (typeof surface !== 'object' || surface === null || ('emoji' in surface && surface.emoji === false)) return [];
  return Object.entries(surface).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? (isRead(key) ? [value] : []) : wordsOn(value),
  );
}

function isRead(key: string): boolean {
  return ['text', 'alt_text', 'title'].includes(key);
}
