import type { Problem } from '../../../domain/framework-check/problem.js';
import type { Change } from '../../../domain/framework-diff/change.js';
import type { Clash } from '../../../domain/framework-edit/carry-over.js';
import type { OwnKey } from '../../../domain/framework-edit/own-keys.js';
import type { Simulated } from '../../../domain/framework-simulate/simulate.js';
import type { Framework } from '../../../domain/framework.js';
import type { WeekKey } from '../../../domain/week.js';
import type { Typed } from './field.js';
import type { Place } from './place.js';

/** What just happened, said above the screen. */
export type Notice =
  | 'stored'
  | 'unchanged'
  | 'overtaken'
  | 'gone'
  | 'dropped'
  | 'notDropped'
  | 'started'
  /** With clashes something of one side was chosen, and something of the other is gone. */
  | { readonly carriedOver: number; readonly hadClashes: boolean }
  /** Nothing was published: another keeper's version came first. */
  | { readonly cameFirst: number }
  /** What was typed cannot be saved as it is; without a problem nobody asked for it yet. */
  | { readonly problems: readonly Problem[]; readonly leaveTo: Place };

/** A version that was published while a draft was open. */
export interface OvertakenBy {
  readonly newest: Framework;
  /** What it changed against the version that the draft began with. */
  readonly changes: readonly Change[];
  readonly clashes: readonly Clash[];
  /** What the draft added and has another key once it is carried over. */
  readonly ownKeys: readonly OwnKey[];
}

/** A keeper's draft, as every screen of the editor is made from it. */
export interface EditorData {
  readonly framework: Framework;
  readonly base: Framework;
  /** What the keeper wrote for the publication so far. */
  readonly note: string;
  /** 0: nothing is stored yet. */
  readonly revision: number;
  /** What is stored cannot be read: all there is to do is to throw it away. */
  readonly isUnreadable?: boolean | undefined;
  readonly versions: readonly { readonly version: number; readonly startsOn: WeekKey; readonly note: string }[];
  /** What has to be repaired before it can be published. */
  readonly problems: readonly Problem[];
  readonly changes: readonly Change[];
  readonly overtaken?: OvertakenBy | undefined;
  /** The weeks a version can count from, the next one first. */
  readonly mondays: readonly WeekKey[];
  /** A version that is still to begin: what counts from an earlier Monday takes its place. */
  readonly planned?: { readonly version: number; readonly startsOn: WeekKey } | undefined;
  readonly simulated?: readonly Simulated[] | undefined;
  readonly typed?: Typed | undefined;
  readonly notice?: Notice | undefined;
  /** When it is shown. */
  readonly now: Date;
  readonly locale: string;
}
