import { passedOver } from '../../../domain/version-course.js';
import { mondayOf, weekKeySchema } from '../../../domain/week.js';
import { publishDraft } from '../../../use-cases/framework/publish-draft.js';
import { rebaseDraft } from '../../../use-cases/framework/rebase-draft.js';
import { startDraft, type DraftStart } from '../../../use-cases/framework/start-draft.js';
import { callbackIds } from '../../ids/callbacks.js';
import { sides } from '../../messages/framework/carry-over-screen.js';
import type { Notice } from '../../messages/framework/editor-data.js';
import { fieldBlock, type Typed } from '../../messages/framework/field.js';
import { fieldErrors } from '../../messages/framework/field-errors.js';
import { noLongerKeeper } from '../../messages/framework/not-keeper.js';
import { placeValue, readParts, readPlace, type Place } from '../../messages/framework/place.js';
import { beforePlannedValue, publishedModal, sureValue } from '../../messages/framework/publish-screens.js';
import { dayWithYear } from '../../messages/dates.js';
import { decimal } from '../../messages/numbers.js';
import { phrases } from '../../messages/phrases.js';
import { noticeModal } from '../../messages/saved/notice-modal.js';
import type { Speaker } from '../../speaker.js';
import { localeOf } from '../identity.js';
import { saveScreen, seenIn, type TypedScreen } from '../keeper-save.js';
import { readTyped } from '../keeper-typed.js';
import { buildEditor, showDraft } from '../keeper-window.js';
import { onAnySubmit, type Submit } from '../submit.js';
import type { Routes } from '../routes.js';

/** Whatever a screen of the editor submits: stored in the draft, or said under its field. */
export function register(routes: Routes, speaker: Speaker): void {
  onAnySubmit(routes, speaker, callbackIds.keeper, async (submit) => {
    const locale = await localeOf(speaker, submit.identity);
    if (!speaker.isKeeper(submit.identity)) return refuse(submit, locale);
    const { metadata } = submit;
    const typed = readTyped(submit.form);
    const screen = { place: readPlace(metadata.place ?? ''), seen: seenIn(metadata), typed, locale };
    const take = takings[screen.place.at] ?? takeFields;
    return take(submit, screen);
  });
}

/** Screens that do something else than change the draft field by field. */
const takings: Readonly<Partial<Record<Place['at'], (submit: Submit, screen: TypedScreen) => Promise<void>>>> = {
  publish: takePublishing,
  'start-from': takeStart,
  'carry-over': takeCarryOver,
};

/** The window stays with what was typed, and says under its first field that it is not theirs to save any more. */
async function refuse(submit: Submit, locale: string): Promise<void> {
  const [first] = submit.form;
  await submit.ack(
    first === undefined
      ? { response_action: 'update', view: noticeModal(noLongerKeeper({ locale }), locale) }
      : { response_action: 'errors', errors: { [first.blockId]: phrases(locale).keeper.noLonger } },
  );
}

async function takeFields(submit: Submit, screen: TypedScreen): Promise<void> {
  const { speaker, identity } = submit;
  const { place, typed, locale } = screen;
  const saved = await saveScreen(speaker, identity, screen);
  if (saved.outcome === 'refused') {
    return submit.ack({
      response_action: 'errors',
      errors: fieldErrors(place, saved.fields, saved.problems, locale),
    });
  }
  const isOvertaken = saved.outcome === 'overtaken';
  const opening = { locale, notice: saved.outcome, ...(isOvertaken ? { typed } : {}) };
  const view = await showDraft(speaker, saved.draft, isOvertaken ? place : saved.next, opening);
  await submit.ack({ response_action: 'update', view });
}

async function takeStart(submit: Submit, { seen, place, typed, locale }: TypedScreen): Promise<void> {
  const { speaker, identity } = submit;
  const { outcome, draft } = await startDraft(speaker.deps, identity, seen, startIn(typed));
  const isOvertaken = outcome === 'overtaken';
  const view = isOvertaken
    ? await showDraft(speaker, draft, place, { locale, typed, notice: 'overtaken' })
    : await showDraft(speaker, draft, { at: 'overview' }, { locale, notice: 'started' });
  await submit.ack({ response_action: 'update', view });
}

function startIn({ start = '' }: Typed): DraftStart {
  const [from, of = ''] = readParts(String(start));
  if (from === 'version') return { from, version: Number(of) };
  return from === 'weights' ? { from, preset: of } : { from: 'default' };
}

async function takeCarryOver(submit: Submit, { seen, place, typed, locale }: TypedScreen): Promise<void> {
  const { speaker, identity } = submit;
  const theirs = new Set(Object.keys(typed).filter((name) => typed[name] === sides.theirs));
  const { outcome, draft, hadClashes } = await rebaseDraft(speaker.deps, identity, seen, theirs);
  if (outcome === 'overtaken') {
    const view = await showDraft(speaker, draft, place, { locale, typed, notice: 'overtaken' });
    return submit.ack({ response_action: 'update', view });
  }
  const notice: Notice = { carriedOver: draft.base.version, hadClashes };
  if (!submit.isPushed) {
    const view = await showDraft(speaker, draft, { at: 'overview' }, { locale, notice });
    return submit.ack({ response_action: 'update', view });
  }
  // Below lies the window that could not publish, with what was typed into it.
  await submit.ack();
  await submit.refreshBelow(await showDraft(speaker, draft, { at: 'publish' }, { locale, notice }));
}

async function takePublishing(submit: Submit, screen: TypedScreen): Promise<void> {
  const { speaker, identity } = submit;
  const { place, seen, typed, locale } = screen;
  const words = phrases(locale).keeper.publishing;
  const errors = publishingErrors(place, typed, locale);
  const startsOn = weekKeySchema.safeParse(typed['start']);
  if (!startsOn.success || Object.keys(errors).length > 0) return submit.ack({ response_action: 'errors', errors });
  const wanted = {
    startsOn: startsOn.data,
    note: String(typed['note']),
    isBeforePlanned: typed['before']?.includes(beforePlannedValue) === true,
  };
  const { draft, publishing, isDraftKept } = await publishDraft(speaker.deps, identity, seen, wanted);
  switch (publishing.outcome) {
    case 'published': {
      const passed = passedOver(draft.versions, publishing.startsOn);
      const view = publishedModal({ ...publishing, passed, isDraftKept }, locale);
      await submit.ack({ response_action: 'update', view });
      return speaker.publishHome(identity);
    }
    case 'too-early':
      return submit.ack(startError(place, words.tooEarly));
    case 'too-late':
      return submit.ack(startError(place, words.tooLate(dayWithYear(mondayOf(publishing.latest), locale))));
    case 'before-planned': {
      const { version, startsOn: plannedFor } = publishing.planned;
      const said = words.beforePlanned(decimal(version, locale, 0), dayWithYear(mondayOf(plannedFor), locale));
      return submit.ack(startError(place, said));
    }
    case 'overtaken': {
      // On top, so that nothing typed below is lost.
      const notice: Notice = { cameFirst: publishing.newest.version };
      const view = await buildEditor(speaker, identity, { at: 'carry-over' }, { locale, notice });
      return submit.ack({ response_action: 'push', view });
    }
    case 'refused':
    case 'unchanged':
    case 'elsewhere': {
      const notice = publishing.outcome === 'elsewhere' ? ('overtaken' as const) : undefined;
      const view = await showDraft(speaker, draft, place, { locale, typed, notice });
      return submit.ack({ response_action: 'update', view });
    }
  }
}

function startError(place: Place, said: string) {
  return { response_action: 'errors', errors: { [fieldBlock(placeValue(place), 'start')]: said } } as const;
}

function publishingErrors(place: Place, { note = '', start = '', sure = [] }: Typed, locale: string) {
  const words = phrases(locale).keeper.publishing;
  const screen = placeValue(place);
  return {
    ...(String(note).trim() === '' ? { [fieldBlock(screen, 'note')]: words.noteMissing } : {}),
    ...(start === '' ? { [fieldBlock(screen, 'start')]: words.startMissing } : {}),
    ...(sure.includes(sureValue) ? {} : { [fieldBlock(screen, 'sure')]: words.sureMissing }),
  };
}
