import type { FrameworkStore } from '../storage/store.js';

/** What a command may reach: the terminal, files by name, the published frameworks and the clock. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly files: {
    /** Its text, or its size in bytes when that is more than `mostBytes`; undefined when there is no such file. */
    readonly read: (
      file: string,
      mostBytes: number,
    ) => Promise<{ readonly text: string } | { readonly bytes: number } | undefined>;
    /** Writes a file whole or not at all. */
    readonly write: (file: string, text: string) => Promise<void>;
  };
  /** Undefined while there is no database yet. Throws a sentence for the operator when it cannot be used. */
  readonly openFrameworks: () => Promise<
    { readonly frameworks: FrameworkStore; readonly close: () => Promise<void> } | undefined
  >;
  /** Where that database is, without a password. */
  readonly databaseName: string;
  readonly now: () => Date;
}

/** What a command ends with. */
export const exitCodes = { done: 0, refused: 1, misused: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command that was typed in a way that means nothing; the message says what would. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
