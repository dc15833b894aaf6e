import { problemOfDay, type ChangeProblem } from '../../../domain/level-change.js';
import { dayOf } from '../../../domain/week.js';
import { changeLevel } from '../../../use-cases/change-level.js';
import { levelsToPick } from '../../../use-cases/level-at.js';
import { reflectOnWeeks } from '../../../use-cases/reflect-on-week.js';
import { blockId, blockNames, type BlockName } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { levelChangedModal } from '../../messages/level/level-changed-modal.js';
import { phrases } from '../../messages/phrases.js';
import type { Speaker } from '../../speaker.js';
import { showEverywhere } from '../everywhere.js';
import { changeProblem, readWantedLevel } from '../level-preview.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import type { Routes } from '../routes.js';

/** Change the level: promoted, another company or role, from a day on; or it was wrong. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.changeLevel, takeLevel);
}

/** Under which field a problem is said. */
const fieldOf: Readonly<Record<ChangeProblem, BlockName>> = {
  same: blockNames.level,
  'same-company': blockNames.company,
  'unnamed-company': blockNames.company,
  'before-first': blockNames.changeDay,
};

async function takeLevel(submit: JoinedSubmit): Promise<void> {
  const { speaker, form } = submit;
  const { deps } = speaker;
  const { locale, zone } = submit.mirror.profile;
  const { fieldErrors, career } = phrases(locale);
  const refuse = (field: BlockName, sentence: string) =>
    submit.ack({ response_action: 'errors', errors: { [blockId(field)]: sentence } });
  const { kind, level, ...wanted } = readWantedLevel(form);
  const known = await levelsToPick(deps, submit.mirror);
  if (level === undefined || known.every(({ key }) => key !== level)) {
    return refuse(blockNames.level, fieldErrors.pickLevel);
  }
  if (kind === undefined) return refuse(blockNames.changeAs, fieldErrors.pickChange);
  const today = dayOf(deps.now(), zone);
  const problem = wanted.day === undefined ? undefined : problemOfDay(wanted.day, today);
  if (problem !== undefined) return refuse(blockNames.changeDay, career.problems[problem]);

  const before = await reflectOnWeeks(deps, submit.mirror);
  const changed = await changeLevel(deps, submit.mirror, { ...wanted, kind, level });
  if (changed.outcome === 'refused') {
    return refuse(fieldOf[changed.problem], changeProblem(changed.problem, locale));
  }
  const { mirror, assignment, anew } = changed;
  const after = await reflectOnWeeks(deps, mirror);
  const view = levelChangedModal({
    kind,
    assignment,
    hasLine: mirror.assignments.length > 1,
    anew,
    today,
    before: before.reflection,
    after: after.reflection,
    voice: mirror.profile,
  });
  await submit.ack({ response_action: 'update', view });
  await showEverywhere(speaker, mirror);
}
