import { sinceChoices, type Since } from '../../../domain/level-change.js';
import { weekOf } from '../../../domain/week.js';
import { changeLevel } from '../../../use-cases/change-level.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { findPosted } from '../../../use-cases/find-posted.js';
import { assignmentAt } from '../../../use-cases/level-at.js';
import { reflectOnWeeks, type Reflected } from '../../../use-cases/reflect-on-week.js';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { levelChangedModal } from '../../messages/level/level-changed-modal.js';
import { phrases } from '../../messages/phrases.js';
import type { Speaker } from '../../speaker.js';
import { chosenLevel, levelError } from '../chosen-level.js';
import { chosenIn } from '../form.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import type { Routes } from '../routes.js';

/** Change the level: promoted from this week on, or it was wrong. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.changeLevel, takeLevel);
}

async function takeLevel(submit: JoinedSubmit): Promise<void> {
  const { speaker, form } = submit;
  const { deps } = speaker;
  const { fieldErrors } = phrases(submit.mirror.profile.locale);
  const level = await chosenLevel(submit);
  if (level === undefined) return submit.ack(levelError(fieldErrors.pickLevel));
  const since = sinceChoices.find((choice) => choice === chosenIn(form, actionIds.since));
  if (since === undefined) {
    const errors = { [blockId(blockNames.since)]: fieldErrors.pickSince };
    return submit.ack({ response_action: 'errors', errors });
  }
  const before = await reflectOnWeeks(deps, submit.mirror);
  const { mirror, isChanged } = await changeLevel(deps, submit.mirror, { level: level.key, since });
  if (!isChanged) return submit.ack(levelError(fieldErrors.sameLevel));
  const after = await reflectOnWeeks(deps, mirror);
  await submit.ack({ response_action: 'update', view: await changedView(speaker, mirror, since, { before, after }) });
  await bringUpToDate(speaker, mirror, after);
}

async function changedView(
  { deps }: Speaker,
  mirror: Mirror,
  since: Since,
  { before, after }: { readonly before: Reflected; readonly after: Reflected },
) {
  return levelChangedModal({
    since,
    assignment: await assignmentAt(deps, mirror, weekOf(deps.now(), mirror.profile.zone)),
    hasLine: mirror.assignments.length > 1,
    before: before.reflection,
    after: after.reflection,
    voice: mirror.profile,
  });
}

/** App Home, and the newest answer where it stands: nothing new is posted for it. */
async function bringUpToDate(speaker: Speaker, mirror: Mirror, { history }: Reflected): Promise<void> {
  await speaker.publishHome(mirror.identity);
  const newest = history.findLast(({ state }) => state === 'logged' || state === 'empty');
  if (newest === undefined) return;
  const standing = await findPosted(speaker.deps, mirror, newest.week, ['reply']);
  if (standing.length > 0) await speaker.reply(mirror, newest);
}
