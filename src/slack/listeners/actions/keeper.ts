import { moveLevel } from '../../../domain/framework-edit/move-level.js';
import { moveRole, reopenRole, retireRole } from '../../../domain/framework-edit/change-role.js';
import { reopenKind, retireKind } from '../../../domain/framework-edit/retire-kind.js';
import { reopenLevel, retireLevel } from '../../../domain/framework-edit/retire-level.js';
import type { Framework } from '../../../domain/framework.js';
import { dropDraft } from '../../../use-cases/framework/drop-draft.js';
import { editDraft, isOther, keepNote } from '../../../use-cases/framework/edit-draft.js';
import { openDraft, type OpenDraft } from '../../../use-cases/framework/open-draft.js';
import { actionIds, type ActionId } from '../../ids/actions.js';
import { noLongerKeeper } from '../../messages/framework/not-keeper.js';
import { overview, readParts, readPlace, type Place } from '../../messages/framework/place.js';
import type { Speaker } from '../../speaker.js';
import { giveAnswer } from '../answering.js';
import { showEditor } from '../answers/keeper.js';
import { localeOf } from '../identity.js';
import { isTouched, saveScreen, seenIn, type TypedScreen } from '../keeper-save.js';
import { readTyped } from '../keeper-typed.js';
import { buildEditor, showDraft, type EditorOpening } from '../keeper-window.js';
import { onAnyPress, type Press } from '../press.js';
import type { Routes } from '../routes.js';

/** The keeper's editor: opens from App Home, goes from screen to screen, and does what needs no typing. */
export function register(routes: Routes, speaker: Speaker): void {
  onAnyPress(routes, speaker, actionIds.keeper, async (press) => {
    await press.ack();
    const locale = await localeOf(speaker, press.identity);
    await giveAnswer(press, await showEditor(speaker, { identity: press.identity, locale }));
  });
  onKeeperPress(routes, speaker, actionIds.keeperGo, goTo);
  onKeeperPress(routes, speaker, actionIds.keeperLeave, (press, { locale }) =>
    turnTo(press, readPlace(press.value), { locale }),
  );
  onKeeperPress(routes, speaker, actionIds.keeperLive, sayWhileTyped);
  onKeeperPress(routes, speaker, actionIds.keeperDo, doIt);
}

/** A press inside the editor, by somebody who keeps the framework now: that may have changed since the window was opened. */
function onKeeperPress(
  routes: Routes,
  speaker: Speaker,
  actionId: ActionId,
  handle: (press: Press, screen: TypedScreen) => Promise<void>,
): void {
  onAnyPress(routes, speaker, actionId, async (press) => {
    await press.ack();
    const locale = await localeOf(speaker, press.identity);
    if (!speaker.isKeeper(press.identity)) return press.tell(noLongerKeeper({ locale }));
    const metadata = press.view?.metadata ?? {};
    return handle(press, {
      place: readPlace(metadata.place ?? ''),
      seen: seenIn(metadata),
      typed: readTyped(press.form),
      locale,
    });
  });
}

async function turnTo(press: Press, place: Place, opening: EditorOpening): Promise<void> {
  await press.refresh(await buildEditor(press.speaker, press.identity, place, opening));
}

/** Brings up to date what a screen says of its fields; nothing when it was stored meanwhile, because the window shows that. */
async function sayWhileTyped(press: Press, { place, seen, typed, locale }: TypedScreen): Promise<void> {
  const draft = await openDraft(press.speaker.deps, press.identity);
  if (isOther(draft, seen)) return;
  await press.refresh(await showDraft(press.speaker, draft, place, { typed, locale }));
}

/**
 * Leaves a screen: what was typed on it is stored first, and stays in its fields when it cannot be. What is about to be added
 * is only stored when that is asked for.
 */
async function goTo(press: Press, screen: TypedScreen): Promise<void> {
  const { speaker, identity } = press;
  const { place, typed, locale } = screen;
  const to = readPlace(press.value);
  const draft = await (place.at === 'publish' ? draftWithNote(press, screen) : openDraft(speaker.deps, identity));
  if (mayAdd.has(place.at) && isTouched(draft, screen)) {
    const notice = { problems: [], leaveTo: to };
    return void (await press.refresh(await showDraft(speaker, draft, place, { locale, typed, notice })));
  }
  if (!mayLeave.has(place.at) || !isTouched(draft, screen)) {
    return void (await press.refresh(await showDraft(speaker, draft, to, { locale })));
  }
  const saved = await saveScreen(speaker, identity, screen);
  switch (saved.outcome) {
    case 'refused': {
      const notice = { problems: saved.problems, leaveTo: to };
      return void (await press.refresh(await showDraft(speaker, saved.draft, place, { locale, typed, notice })));
    }
    case 'overtaken':
      return void (await press.refresh(
        await showDraft(speaker, saved.draft, place, { locale, typed, notice: 'overtaken' }),
      ));
    case 'stored':
    case 'unchanged': {
      const notice = saved.outcome === 'stored' ? ('stored' as const) : undefined;
      return void (await press.refresh(await showDraft(speaker, saved.draft, to, { locale, notice })));
    }
  }
}

async function draftWithNote({ speaker, identity }: Press, { seen, typed }: TypedScreen): Promise<OpenDraft> {
  return (await keepNote(speaker.deps, identity, seen, String(typed['note'] ?? ''))).draft;
}

/** Screens whose fields stand for what is in the draft; on the others nothing is meant before their own button is pressed. */
const mayLeave: ReadonlySet<Place['at']> = new Set<Place['at']>([
  'level',
  'shown-by',
  'role',
  'kind',
  'bands',
  'rule-group',
]);

/** Screens whose fields stand for nothing yet: leaving one is no reason to store them, and none to lose them. */
const mayAdd: ReadonlySet<Place['at']> = new Set<Place['at']>(['add-level', 'add-role', 'add-kind', 'merge']);

const edits: Readonly<Record<string, (framework: Framework, key: string) => Framework>> = {
  up: (framework, key) => moveLevel(framework, key, -1),
  down: (framework, key) => moveLevel(framework, key, 1),
  'role-up': (framework, key) => moveRole(framework, key, -1),
  'role-down': (framework, key) => moveRole(framework, key, 1),
  'retire-role': retireRole,
  'reopen-role': reopenRole,
  'retire-level': retireLevel,
  'reopen-level': reopenLevel,
  'retire-kind': retireKind,
  'reopen-kind': reopenKind,
};

async function doIt(press: Press, screen: TypedScreen): Promise<void> {
  const { speaker, identity } = press;
  const { place, seen, typed, locale } = screen;
  const [act = '', key = ''] = readParts(press.value);
  if (act === 'level') return turnTo(press, { at: 'level', level: key, tab: 'weights' }, { locale });
  if (act === 'role' || act === 'add-level' || act === 'remove-role')
    return turnTo(press, { at: act, role: key }, { locale });
  if (act === 'remove-level') return turnTo(press, { at: 'remove-level', level: key }, { locale });
  if (act === 'drop') {
    const { outcome, draft } = await dropDraft(speaker.deps, identity, seen);
    const notice = outcome === 'dropped' ? ('dropped' as const) : ('notDropped' as const);
    return void (await press.refresh(await showDraft(speaker, draft, overview, { locale, notice })));
  }
  const edit = edits[act];
  if (edit === undefined) return turnTo(press, place, { locale });
  const edited = await editDraft(speaker.deps, identity, seen, ({ framework }) => ({
    framework: edit(framework, key),
  }));
  const notice = edited.outcome === 'refused' ? undefined : edited.outcome;
  await press.refresh(await showDraft(speaker, edited.draft, place, { locale, typed, notice }));
}
