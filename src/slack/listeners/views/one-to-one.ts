import { rememberLinesTaken } from '../../../use-cases/remember-lines-taken.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { Speaker } from '../../speaker.js';
import { fieldsOf } from '../form.js';
import { readPeriod } from '../one-to-one-window.js';
import { onSubmit } from '../submit.js';
import type { Routes } from '../routes.js';

/** Lines were taken along: what is in the window is the person's own copy and is not kept. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.oneToOne, async ({ mirror, metadata, form }) => {
    const period = readPeriod(fieldsOf(form, actionIds.linesText)[0]?.rest ?? '');
    if (period !== undefined) await rememberLinesTaken(speaker.deps, mirror, period, metadata.week);
  });
}
