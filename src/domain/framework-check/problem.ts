import type { Dimension } from '../dimension.js';

/** Where a problem lies in a document: keys of objects and indexes of lists, from the top. */
export type FieldPath = readonly (string | number)[];

/** A least and a most value; what has no bound on a side leaves it out. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** The place and the code say it all. */
type Nothing = Readonly<Record<string, never>>;

/** What each problem has to say; percents and shares are fractions. */
interface ProblemParams {
  missing: { readonly key: string };
  /** `isBare`: it would be text in quotation marks. */
  'wrong-type': { readonly expected: string; readonly isBare?: boolean };
  'not-one-of': { readonly options: readonly string[] };
  /** `nearest` is the known key that was probably meant. */
  'unknown-key': { readonly key: string; readonly known: readonly string[]; readonly nearest?: string };
  'not-a-number': Nothing;
  infinite: Nothing;
  'negative-zero': Nothing;
  'whole-number': { readonly value: number };
  'out-of-range': Bounds & { readonly value: number };
  /** A list that has to hold exactly so many. */
  'wrong-length': { readonly count: number; readonly wanted: number };
  'too-many': { readonly count: number; readonly most: number };
  empty: Nothing;
  /** `word` is the one of a list of words that it is about. */
  'too-long': { readonly length: number; readonly most: number; readonly word?: string };
  /** Line breaks, control characters, and what turns letters around. */
  'hidden-letters': Nothing;
  /** There is something, and none of it can be seen. */
  invisible: Nothing;
  'key-letters': { readonly key: string };
  'duplicate-key': { readonly key: string };
  'same-name': { readonly name: string; readonly key: string };
  /** `place` is that of the other band, counted from 1. */
  'same-band-name': { readonly name: string; readonly place: number };
  'weights-sum': { readonly sum: number; readonly missing: number };
  'shares-sum': { readonly sum: number; readonly missing: number };
  /** In a file, where shares are fractions; of several that belong together the first one. */
  'share-in-percent': { readonly percent: number };
  'not-rising': { readonly before: number; readonly after: number };
  /** Not four whole percents, each higher than the one before. */
  'calibration-edges': { readonly edges: readonly number[] };
  /** A band moves only this far beyond its edge, which is further than the narrowest band is wide. */
  'steady-too-wide': { readonly value: number; readonly narrowest: number };
  /** People may hold it: it was in a version that is published. */
  'level-gone': { readonly key: string; readonly title: string; readonly version: number };
  /** `before` and `after` are names of roles. */
  'level-moved': { readonly key: string; readonly title: string; readonly before: string; readonly after: string };
  'role-gone': { readonly key: string; readonly name: string; readonly version: number };
  'kind-gone': { readonly key: string; readonly name: string; readonly version: number };
  'kind-moved': { readonly name: string; readonly before: Dimension; readonly after: Dimension };
  /** The name of the role. */
  'role-without-level': { readonly role: string };
  'unknown-role': { readonly key: string; readonly known: readonly string[] };
  /** `name` is that of the role it follows. */
  'roles-in-a-circle': { readonly name: string };
  /** No level is left that anybody could choose. */
  'nothing-offered': Nothing;
  'level-without-kinds': { readonly level: string; readonly dimension: Dimension };
  /** Of a retired role: nobody can choose it any more, and whoever holds it writes lines. */
  'held-level-without-kinds': { readonly level: string; readonly dimension: Dimension };
  'merged-into-itself': { readonly name: string };
  'merged-into-nothing': { readonly name: string; readonly target: string };
  'merged-into-retired': { readonly name: string; readonly target: string };
  'merged-in-a-circle': { readonly name: string; readonly target: string };
  'merged-across': { readonly name: string; readonly target: string };
  'nothing-expected': { readonly dimension: Dimension; readonly weight: number };
  'points-without-count': { readonly dimension: Dimension };
  'statement-kind': { readonly key: string };
  /** `title` and `key` are those of the level that says it twice. */
  'same-statement': { readonly text: string; readonly title: string; readonly key: string };
  /** The version a document started from was never published. */
  'unknown-base': { readonly version: number; readonly newest: number };
  /** Its bytes are no UTF-8. */
  'file-encoding': { readonly encoding: 'utf-16' | 'other' };
  'file-too-large': { readonly bytes: number; readonly mostBytes: number };
  'file-empty': Nothing;
  'file-schema': { readonly found: string | undefined; readonly wanted: number };
  'file-too-deep': { readonly most: number };
  'file-too-full': Nothing;
  'file-alias': Nothing;
  'file-tag': { readonly tag: string };
  'file-merge-key': Nothing;
  'file-several': Nothing;
  'file-directive': Nothing;
  'file-repeats-key': { readonly key: string };
  'file-key': Nothing;
  'file-syntax': { readonly mistake: SyntaxMistake };
}

/** What a text is wrong about where it cannot be read as YAML or JSON. */
export type SyntaxMistake = 'indent' | 'tab' | 'comma-or-bracket' | 'quote' | 'colon' | 'character' | 'other';

export type ProblemCode = keyof ProblemParams;

/** A rule that a document breaks, as data; what is said of it stands with the sentences. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  readonly [Each in Code]: { readonly path: FieldPath; readonly code: Each; readonly params: ProblemParams[Each] };
}[Code];

/** One problem of a kind, with what it has to say. */
export function problem<Code extends ProblemCode>(path: FieldPath, code: Code, params: ProblemParams[Code]): Problem {
  return { path, code, params } as Problem;
}
