import type { Caretaker } from '../storage/caretaker.js';
import type { FrameworkStore } from '../storage/store.js';

/** What a command may reach: the terminal, files by name, the published frameworks and the clock. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly files: {
    /** What is in it, or its size in bytes when that is more than `mostBytes`; undefined when there is no such file. */
    readonly read: (
      file: string,
      mostBytes: number,
    ) => Promise<{ readonly content: Uint8Array } | { readonly bytes: number } | undefined>;
    /** Writes a file whole or not at all. Throws a sentence for the operator when it cannot. */
    readonly write: (file: string, text: string) => Promise<void>;
  };
  /** Undefined while there is no database yet. Throws a sentence for the operator when it cannot be used. */
  readonly openFrameworks: () => Promise<
    { readonly frameworks: FrameworkStore; readonly close: () => Promise<void> } | undefined
  >;
  /** Looks after that database as a whole. Throws a sentence for the operator when the keys cannot be read. */
  readonly openCaretaker: () => Promise<Caretaker>;
  /** Where that database is, without a password. */
  readonly databaseName: string;
  /** The time that the app on that database goes by. */
  readonly now: () => Date;
  /** True where that is not the time of this machine, but what the page of the local Slack shows. */
  readonly isClockMoved: boolean;
}

/** What a command ends with. */
export const exitCodes = { done: 0, refused: 1, misused: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command that was typed in a way that means nothing; the message says what would. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
