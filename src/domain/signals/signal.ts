import type { Day, WeekKey } from '../week.js';

/**
 * `drop`: weekly totals, one box or the own reads fell below the person's own baseline · `low-start`: the first weeks of an
 * assignment against its expectation · `drought`: unusually long without an outcome or impact · `overdue`: hypotheses past
 * their day · `rise`: good news, something works.
 */
export const signalKinds = ['drop', 'low-start', 'drought', 'overdue', 'rise'] as const;
export type SignalKind = (typeof signalKinds)[number];

/** What a signal is about: one box, or the own reads; the weeks as a whole are said by its absence. */
export const signalSubjects = ['input', 'output', 'outcome', 'impact', 'own-read'] as const;
export type SignalSubject = (typeof signalSubjects)[number];

/** A sign that something changed, computed from the weeks; a question, never a verdict. */
export interface Signal {
  readonly kind: SignalKind;
  /** A `watch` is a question inside the weekly reply; an `alert` is said more plainly, at most once in three weeks. */
  readonly strength: 'watch' | 'alert';
  readonly about?: SignalSubject;
  /** Drop and rise: the first week after the sum was last 0 · drought: the week after the last event · overdue: the week of the first due day. */
  readonly onset: WeekKey;
  /** The week in which the first one was entered, where that was late: nobody could be aware of it before. */
  readonly heardFrom?: WeekKey;
  /** Overdue: the first due day. */
  readonly onsetDay?: Day;
  /** The week at whose end it was first a watch, and first an alert. */
  readonly watchedFrom: WeekKey;
  readonly alertFrom?: WeekKey;
  /** Drought: available weeks since the last event, and how many are usual between two. */
  readonly silentWeeks?: number;
  readonly usualWeeks?: number;
  /** Overdue: ids of the hypotheses, the one that is longest overdue first. */
  readonly hypotheses?: readonly string[];
}
