import type { ModalView } from '@slack/types';
import type { Dimension } from '../../domain/dimension.js';
import { dueDaysOf } from '../../domain/hypotheses/due.js';
import type { Reflection } from '../../domain/reflection.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { reflectOnWeeks } from '../../use-cases/reflect-on-week.js';
import type { LineNews } from '../messages/week/removed-line.js';
import { linesModal } from '../messages/why/lines-modal.js';
import type { Speaker } from '../speaker.js';

/** The lines of one dimension behind Why, and the reflection they stand in. */
export async function buildLines(
  { deps }: Speaker,
  mirror: Mirror,
  dimension: Dimension,
  news?: LineNews,
): Promise<{ readonly view: ModalView; readonly reflection: Reflection }> {
  const { reflection, hypotheses } = await reflectOnWeeks(deps, mirror);
  const { profile } = mirror;
  return { view: linesModal({ reflection, profile, dimension, news, looks: dueDaysOf(hypotheses) }), reflection };
}
