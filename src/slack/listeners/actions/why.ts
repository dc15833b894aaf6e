import { dimensions, type Dimension } from '../../../domain/dimension.js';
import { reflectOnWeeks } from '../../../use-cases/reflect-on-week.js';
import { actionIds } from '../../ids/actions.js';
import type { DisagreeValue } from '../../ids/choices.js';
import { lineLinkModal } from '../../messages/week/line-modals.js';
import { arithmeticModal } from '../../messages/why/arithmetic-modal.js';
import { whyModal } from '../../messages/why/why-modal.js';
import { mayShowPercent } from '../../messages/standing/place.js';
import type { Speaker } from '../../speaker.js';
import { onPress, type JoinedPress } from '../press.js';
import { storedWeek } from '../stored-week.js';
import type { Routes } from '../routes.js';
import { openLevel } from './career.js';
import { buildLines } from '../lines-window.js';
import { buildWhy } from '../why-window.js';
import { editWeek } from './receipt.js';

/** `Why this score?` and what can be opened from there. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.why, showWhy);
  onPress(routes, speaker, actionIds.showLines, async (press) => {
    await press.ack();
    await showLines(press, dimensionOf(press.value || press.rest));
  });
  onPress(routes, speaker, actionIds.showArithmetic, showArithmetic);
  onPress(routes, speaker, actionIds.addLink, addLink);
  onPress(routes, speaker, actionIds.disagree, disagree);
}

export async function showWhy(press: JoinedPress): Promise<void> {
  await press.ack();
  const { view, follow } = await buildWhy(press.speaker, press.mirror);
  await press.open(view);
  await follow();
}

async function showLines(press: JoinedPress, dimension: Dimension): Promise<void> {
  await press.open((await buildLines(press.speaker, press.mirror, dimension)).view);
}

/** Numbers that were hidden since the window was opened stay hidden. */
async function showArithmetic(press: JoinedPress): Promise<void> {
  await press.ack();
  const data = await reflectedFor(press);
  if (mayShowPercent(data.reflection, data.profile)) return press.open(arithmeticModal(data));
  await press.refresh(whyModal(data));
}

async function reflectedFor({ speaker, mirror }: JoinedPress) {
  const { reflection } = await reflectOnWeeks(speaker.deps, mirror);
  return { reflection, profile: mirror.profile };
}

async function addLink(press: JoinedPress): Promise<void> {
  const stored = await storedWeek(press);
  const entry = stored?.checkIn.entries.find(({ id }) => id === (press.rest ?? press.value));
  if (stored === undefined || entry === undefined) return;
  await press.ack();
  const { from, mirror } = press;
  const { locale } = mirror.profile;
  const line = { week: stored.checkIn.week, entry, revision: stored.revision, from, locale, under: 'why' as const };
  await press.open(lineLinkModal(line));
}

async function disagree(press: JoinedPress): Promise<void> {
  const chosen = press.value as DisagreeValue;
  switch (chosen) {
    case 'misread':
      await press.ack();
      return showLines(press, 'outcome');
    // The week's form has both: the boxes, and how much of the week was worked.
    case 'missing':
    case 'away':
      return editWeek(press);
    case 'level':
      return openLevel(press);
  }
}

function dimensionOf(name: string | undefined): Dimension {
  return dimensions.find((dimension) => dimension === name) ?? 'input';
}
