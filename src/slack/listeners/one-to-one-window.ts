import type { ModalView } from '@slack/types';
import { linePeriods, type LinePeriod } from '../../domain/one-to-one.js';
import type { WeekKey } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { linesForOneToOne } from '../../use-cases/lines-for-one-to-one.js';
import { oneToOneModal } from '../messages/one-to-one/one-to-one-modal.js';
import type { Speaker } from '../speaker.js';

/** Lines for a 1:1: of the period that was chosen, else of the week that was asked about, else what is new since the last ones. */
export async function buildOneToOne(
  { deps }: Speaker,
  mirror: Mirror,
  { period, week }: { readonly period?: LinePeriod | undefined; readonly week?: WeekKey | undefined },
): Promise<ModalView> {
  const { profile } = mirror;
  const usual = week === undefined && profile.linesTakenAt !== undefined ? 'since' : 'week';
  const lines = await linesForOneToOne(deps, mirror, period ?? usual, week);
  return oneToOneModal({ lines, voice: profile });
}

/** A period as a select names it. */
export function readPeriod(value: string): LinePeriod | undefined {
  return linePeriods.find((period) => period === value);
}
