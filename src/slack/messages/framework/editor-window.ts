import type { ActionsBlockElement, KnownBlock, ModalView, Overflow, StaticSelect } from '@slack/types';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, modal, overflow, section, select, type Choice } from '../blocks.js';
import { phrases } from '../phrases.js';
import { clip } from '../typed.js';
import type { EditorData } from './editor-data.js';
import { fieldInput, type Field } from './field.js';
import { placeValue, type Place } from './place.js';
import { problemLines } from './problem-lines.js';
import { problemBlocksOf, problemsElsewhere } from './problem-rows.js';

export interface ScreenParts {
  readonly place: Place;
  readonly title: string;
  /** Where one can go from here. */
  readonly ways: readonly ActionsBlockElement[];
  /** Above the fields. */
  readonly blocks: readonly KnownBlock[];
  readonly fields?: readonly Field[] | undefined;
  /** Below the fields. */
  readonly below?: readonly KnownBlock[] | undefined;
  /** What saves the fields. */
  readonly submit?: string | undefined;
}

/** A screen of the editor: what keepers see and do not see, what just happened, the ways, and then what it is about. */
export function editorWindow(data: EditorData, parts: ScreenParts): ModalView {
  const { keeper, names } = phrases(data.locale);
  const { place, title, ways, blocks, fields = [], below = [], submit } = parts;
  const screen = placeValue(place);
  return modal({
    callback: callbackIds.keeper,
    title,
    close: names.close,
    ...(submit === undefined ? {} : { submit }),
    metadata: { place: screen, revision: data.revision, basedOn: data.base.version },
    blocks: [
      context(keeper.promise),
      ...noticeBlocks(data, parts),
      ...problemBlocksOf(place, data),
      ...(data.notice === 'stored' ? problemsElsewhere(place, data) : []),
      ...(ways.length === 0 ? [] : [actions(blockId(blockNames.keeper, undefined, 'ways'), [...ways])]),
      ...blocks,
      ...fields.map((field) => fieldInput(screen, field, data.typed)),
      ...below,
    ],
  });
}

function noticeBlocks(
  { notice, framework, now, locale }: EditorData,
  { fields = [] }: ScreenParts,
): readonly KnownBlock[] {
  const { notices, leave, publishing } = phrases(locale).keeper;
  if (notice === undefined) return [];
  if (notice === 'stored' && fields.length > 0) return [section(notices.storedAt(secondOf(now, locale)))];
  if (typeof notice === 'string') return [section(notices[notice])];
  if ('cameFirst' in notice) return [section(publishing.overtaken(String(notice.cameFirst)))];
  if ('carriedOver' in notice) {
    const said = notice.hadClashes ? notices.carriedOverChosen : notices.carriedOver;
    return [section(said(String(notice.carriedOver)))];
  }
  const said = problemLines(notice.problems, framework, locale).join('\n');
  const away = button(leave, actionIds.keeperLeave, { value: placeValue(notice.leaveTo) });
  return [section(notice.problems.length === 0 ? notices.notYetSaved : clip(notices.notSaved(said), 3000), away)];
}

/** A moment as the clock of the reader shows it, with its seconds: two may be close. */
function secondOf(at: Date, locale: string): string {
  const otherwise = phrases(locale).keeper.notices.inUtc(at.toISOString().slice(11, 19));
  return `<!date^${Math.floor(at.getTime() / 1000)}^{time_secs}|${otherwise}>`;
}

/** A button that leads to another screen; `name` tells it from the others beside it. */
export function wayTo(label: string, place: Place, options: { primary?: boolean } = {}): ActionsBlockElement {
  const [name = ''] = placeValue(place).split(' ');
  const suffix = place.at === 'level' ? `${name}-${place.tab}` : name;
  return {
    ...button(label, actionIds.keeperGo, { ...options, value: placeValue(place) }),
    action_id: `${actionIds.keeperGo}:${suffix}`,
  };
}

/** The way back to the screen that this one belongs to, before all others. */
export function wayBack(label: string, place: Place, locale: string): ActionsBlockElement {
  return wayTo(phrases(locale).keeper.backTo(label), place);
}

/** A menu that leads to other screens. */
export function wayPicker(
  name: string,
  placeholder: string,
  places: readonly { readonly text: string; readonly place: Place }[],
  chosen?: Place,
): StaticSelect {
  const choices = places.map(({ text, place }) => ({ text, value: placeValue(place) }));
  const menu = select(actionIds.keeperGo, placeholder, choices, chosen === undefined ? undefined : placeValue(chosen));
  return { ...menu, action_id: `${actionIds.keeperGo}:${name}` };
}

/** ⋯ of a row: what can be done with it. */
export function rowMenu(choices: readonly Choice[]): Overflow {
  return overflow(actionIds.keeperDo, choices);
}

/** Rows of one page, and the buttons to the pages beside it. */
export function pageOf<Row>(
  rows: readonly Row[],
  page: number,
  perPage: number,
  placeOf: (page: number) => Place,
  locale: string,
): { readonly shown: readonly Row[]; readonly pager: readonly KnownBlock[] } {
  const { newer, older } = phrases(locale).keeper;
  const last = Math.max(0, Math.ceil(rows.length / perPage) - 1);
  const at = Math.min(Math.max(0, page), last);
  const turn = (label: string, to: number, name: string): ActionsBlockElement => ({
    ...button(label, actionIds.keeperGo, { value: placeValue(placeOf(to)) }),
    action_id: `${actionIds.keeperGo}:${name}`,
  });
  const buttons = [
    ...(at > 0 ? [turn(newer, at - 1, 'before')] : []),
    ...(at < last ? [turn(older, at + 1, 'after')] : []),
  ];
  return {
    shown: rows.slice(at * perPage, (at + 1) * perPage),
    pager: buttons.length === 0 ? [] : [actions(blockId(blockNames.keeper, undefined, 'pages'), buttons)],
  };
}
