import { linkLine } from '../../../use-cases/link-line.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { readLineValue } from '../../ids/values.js';
import { phrases } from '../../messages/phrases.js';
import type { Speaker } from '../../speaker.js';
import { followUp } from '../after-week.js';
import { showLinesBelow } from '../below.js';
import { fieldsOf } from '../form.js';
import type { Routes } from '../routes.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';

/** Of which earlier lines a line came. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.lineOrigin, link);
}

async function link(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata, form, from } = submit;
  const { week, entry } = metadata;
  if (week === undefined || entry === undefined) return;
  const chosen = fieldsOf(form, actionIds.lineOrigin).flatMap(({ ticked }) => ticked);
  const origins = chosen.flatMap((value) => readLineValue(value) ?? []);
  const linked = await linkLine(speaker.deps, mirror, { week, entry }, origins);
  if (linked.outcome !== 'linked') {
    const why = phrases(mirror.profile.locale).expected.origin[linked.outcome];
    const errors = { [blockId(blockNames.lineOrigin, week, entry)]: why };
    return submit.ack({ response_action: 'errors', errors });
  }
  await submit.ack();
  const { checkIn } = linked.stored;
  await showLinesBelow(submit, checkIn.entries.find(({ id }) => id === entry)?.dimension ?? 'outcome');
  await followUp(speaker, mirror, checkIn, from);
}
