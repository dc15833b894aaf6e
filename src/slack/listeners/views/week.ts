import { dimensions } from '../../../domain/dimension.js';
import { promptedWeek } from '../../../domain/week.js';
import { saveCheckIn, type WeekText } from '../../../use-cases/save-check-in.js';
import { settleWeek } from '../../../use-cases/settle-week.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import { chooseTextModal } from '../../messages/week/choose-text-modal.js';
import { phrases } from '../../messages/phrases.js';
import { noticeModal } from '../../messages/saved/notice-modal.js';
import { needsReadBack } from '../../messages/week/read-back-modal.js';
import type { Speaker } from '../../speaker.js';
import { followUp } from '../after-week.js';
import { keepOffOfWeek, offErrors } from '../off-in-week.js';
import { blockOfBox, chosenIn, readBoxes, readEnergy, readOwnRead, textIn } from '../form.js';
import { buildWeekModal } from '../opening.js';
import { buildReadBack } from '../read-back.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import type { Routes } from '../routes.js';

/** The week modal: what was typed is stored before Slack closes it. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.week, saveWeek);
}

async function saveWeek(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata, from } = submit;
  const text = readText(submit);
  const errors = offErrors(submit);
  if (Object.keys(errors).length > 0) return submit.ack({ response_action: 'errors', errors });
  if (text.availability === 0 && dimensions.every((dimension) => text.boxes[dimension].trim() === '')) {
    const away = await settleWeek(speaker.deps, mirror, text.week, 'away');
    await keepOffOfWeek(submit);
    await submit.ack();
    return followUp(speaker, mirror, away, from);
  }

  const saved = await saveCheckIn(speaker.deps, mirror, text);
  // With nothing else in the window, what feels off is kept and the week stays open.
  const off = await keepOffOfWeek(submit);
  switch (saved.outcome) {
    case 'all-empty':
      if (off !== undefined) {
        await submit.ack({ response_action: 'update', view: noticeModal(off, mirror.profile.locale) });
        return speaker.publishHome(mirror.identity);
      }
      return submit.ack({
        response_action: 'errors',
        errors: { [blockOfBox(submit.form, 'input') ?? '']: phrases(mirror.profile.locale).fieldErrors.allEmpty },
      });
    case 'conflict': {
      const view = chooseTextModal({
        conflictId: saved.conflict.id,
        newest: saved.newest.value,
        losing: saved.conflict.losing,
        revision: saved.newest.revision,
        locale: mirror.profile.locale,
        zone: mirror.profile.zone,
        from,
      });
      await submit.ack({ response_action: 'update', view });
      return speaker.publishHome(mirror.identity);
    }
    case 'already-saved':
    case 'saved': {
      const [next, ...queue] = metadata.queue ?? [];
      if (next !== undefined) {
        await submit.ack({
          response_action: 'update',
          view: await buildWeekModal(speaker, mirror, { week: next, queue }),
        });
      } else if (needsReadBack(saved.checkIn.entries)) {
        const view = await buildReadBack(speaker, mirror, saved, { from });
        await submit.ack({ response_action: 'update', view });
      } else {
        // What lies below was drawn before this week changed.
        await submit.ack(submit.isPushed ? { response_action: 'clear' } : undefined);
      }
      return followUp(speaker, mirror, saved.checkIn, from, next === undefined);
    }
  }
}

function readText({ form, metadata, speaker, mirror }: JoinedSubmit): WeekText {
  const availability = Number(chosenIn(form, actionIds.availability) ?? 1);
  return {
    week: metadata.week ?? promptedWeek(speaker.deps.now(), mirror.profile.zone),
    boxes: readBoxes(form),
    ownRead: readOwnRead(form),
    next: textIn(form, actionIds.next) ?? '',
    energy: readEnergy(form),
    availability: Number.isFinite(availability) ? Math.min(1, Math.max(0, availability)) : 1,
    revision: metadata.revision ?? 0,
    notesSeen: metadata.notesSeen ?? [],
  };
}
