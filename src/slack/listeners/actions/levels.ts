import { readKinds } from '../../../use-cases/read-kinds.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import { readKindsValue, readComparedLevels } from '../../ids/values.js';
import { kindsModal } from '../../messages/kinds/kinds-modal.js';
import type { Speaker } from '../../speaker.js';
import { findCaller, giveAnswer, replaceWith } from '../answering.js';
import type { Caller, WindowAnswer } from '../answers/answer.js';
import { showLevel, showLevels } from '../answers/level.js';
import { onAnyPress, type Press } from '../press.js';
import type { Routes } from '../routes.js';

/**
 * What one level asks, two of them compared, and what kinds of work are, for everybody: opened from anywhere; the windows of
 * levels turn into each other in place.
 */
export function register(routes: Routes, speaker: Speaker): void {
  onAnyPress(routes, speaker, actionIds.levelAsks, (press) =>
    answer(press, [callbackIds.levels, callbackIds.levelAsks], (caller) => showLevel(speaker, caller, '')),
  );
  onAnyPress(routes, speaker, actionIds.levelRead, (press) =>
    answer(press, [callbackIds.levelAsks], (caller) => showLevel(speaker, caller, press.value)),
  );
  onAnyPress(routes, speaker, actionIds.levels, (press) =>
    answer(press, [callbackIds.levelAsks], (caller) => showLevels(speaker, caller, '')),
  );
  for (const [side, action] of [
    ['one', actionIds.levelsOne],
    ['other', actionIds.levelsOther],
  ] as const) {
    onAnyPress(routes, speaker, action, (press) => {
      const picked = { ...readComparedLevels(press.rest ?? ''), [side]: press.value };
      return answer(press, [callbackIds.levels], (caller) => showLevels(speaker, caller, picked));
    });
  }
  for (const asked of [actionIds.kinds, actionIds.kindsBox]) {
    onAnyPress(routes, speaker, asked, (press) =>
      answer(press, [callbackIds.kinds], async ({ mirror, locale }) => {
        const read = await readKinds(speaker.deps, mirror, readKindsValue(press.value));
        return { view: kindsModal({ ...read, locale }) };
      }),
    );
  }
}

/** @param replaces the windows that turn into the answer; on any other one it lies on top */
async function answer(
  press: Press,
  replaces: readonly string[],
  say: (caller: Caller) => Promise<WindowAnswer>,
): Promise<void> {
  const said = await say(await findCaller(press.speaker, press.identity));
  await (replaces.includes(press.view?.callbackId ?? '') ? replaceWith(press, said) : giveAnswer(press, said));
}
