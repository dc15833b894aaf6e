/** A number as a phrase takes it: the count for its grammar, and how it is written, in digits or as a word. */
export interface Counted {
  readonly count: number;
  readonly shown: string;
}
