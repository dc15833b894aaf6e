/** How a file says what it is written for; another number is another shape. */
export const fileSchema = 1;

/** What a file may be at most; a framework of 200 levels is a fifth of it. */
export const fileLimits = {
  bytes: 1024 * 1024,
  /** Fields inside fields. */
  depth: 20,
  /** Words, marks and breaks, as a file is read. */
  tokens: 200_000,
  /** So many mistakes are named at once. */
  problems: 50,
} as const;
