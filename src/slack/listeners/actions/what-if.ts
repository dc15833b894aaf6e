import type { Change } from '../../../domain/what-if/what-if.js';
import { actionIds } from '../../ids/actions.js';
import { readMoreValue } from '../../ids/values.js';
import type { Speaker } from '../../speaker.js';
import { giveAnswer, replaceWith } from '../answering.js';
import { showWhatIf } from '../answers/what-if.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';

/** What if: opens, and answers in place what is chosen. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.whatIf, async (press) =>
    giveAnswer(press, await showWhatIf(speaker, press.mirror, '')),
  );
  onPress(routes, speaker, actionIds.whatIfLevel, (press) => turnTo(press, { kind: 'level', level: press.value }));
  onPress(routes, speaker, actionIds.whatIfWeights, (press) => turnTo(press, { kind: 'weights', preset: press.value }));
  onPress(routes, speaker, actionIds.whatIfMore, (press) => {
    const more = readMoreValue(press.value);
    return turnTo(press, more === undefined ? '' : { kind: 'entries', ...more });
  });
}

async function turnTo(press: JoinedPress, change: Change | ''): Promise<void> {
  await replaceWith(press, await showWhatIf(press.speaker, press.mirror, change));
}
