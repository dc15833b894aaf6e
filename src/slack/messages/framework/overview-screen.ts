import type { Button, KnownBlock, ModalView } from '@slack/types';
import { mondayOf } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, plain, section } from '../blocks.js';
import { dayWithYear } from '../dates.js';
import { decimal, inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';
import type { EditorData } from './editor-data.js';
import { editorWindow, wayTo } from './editor-window.js';
import { firstKinds, overview } from './place.js';
import { problemBlocks } from './problem-rows.js';

const shownVersions = 4;

/** What is published, how far the draft is, and the ways into it. */
export function overviewScreen(data: EditorData): ModalView {
  const { keeper } = phrases(data.locale);
  return editorWindow(data, {
    place: overview,
    title: keeper.title,
    ways: [],
    blocks: [
      section([keeper.versions.heading, ...versionLines(data)].join('\n')),
      section([keeper.draft.heading, draftLine(data)].join('\n')),
      ...overtakenBlocks(data),
      ...problemBlocks(data),
      actions(blockId(blockNames.keeper, undefined, 'edit'), [
        wayTo(keeper.levels, { at: 'levels', page: 0 }),
        wayTo(keeper.kinds, firstKinds(data.framework)),
        wayTo(keeper.rulesButton, { at: 'rules' }),
        wayTo(keeper.differences.button, { at: 'differences', level: undefined, page: 0 }),
        wayTo(keeper.tryOut.button, { at: 'try-out' }),
      ]),
      actions(blockId(blockNames.keeper, undefined, 'end'), [
        wayTo(keeper.draft.publish, { at: 'publish' }, { primary: data.changes.length > 0 }),
        wayTo(keeper.draft.startFrom, { at: 'start-from' }),
        ...(data.revision === 0 ? [] : [dropButton(data.locale)]),
      ]),
    ],
  });
}

/** A draft that cannot be read: what is published, and the way to throw the draft away. */
export function unreadableScreen(data: EditorData): ModalView {
  const { keeper } = phrases(data.locale);
  return editorWindow(
    { ...data, notice: undefined },
    {
      place: overview,
      title: keeper.title,
      ways: [],
      blocks: [
        section([keeper.versions.heading, ...versionLines(data)].join('\n')),
        section([keeper.draft.heading, keeper.draft.unreadable].join('\n')),
        actions(blockId(blockNames.keeper, undefined, 'end'), [dropButton(data.locale)]),
      ],
    },
  );
}

function versionLines({ versions, locale }: EditorData): readonly string[] {
  const words = phrases(locale).keeper.versions;
  const newestFirst = versions.toReversed();
  const rows = newestFirst.slice(0, shownVersions).map(({ version, startsOn, note }) => {
    const from = startName(startsOn, locale);
    const number = decimal(version, locale, 0);
    return note === '' ? words.row(number, from) : words.rowWithNote(number, from, escaped(clip(note, 300)));
  });
  const earlier = newestFirst.length - rows.length;
  return earlier === 0 ? rows : [...rows, words.earlier(inDigits(earlier, locale))];
}

/** The Monday a version counts from; the first counts from the beginning. */
export function startName(startsOn: EditorData['mondays'][number], locale: string): string {
  return startsOn < '1971' ? phrases(locale).keeper.versions.beginning : dayWithYear(mondayOf(startsOn), locale);
}

function draftLine({ revision, base, changes, locale }: EditorData): string {
  const { draft } = phrases(locale).keeper;
  const version = decimal(base.version, locale, 0);
  if (revision === 0) return draft.none(version);
  return changes.length === 0 ? draft.same(version) : draft.state(version, inDigits(changes.length, locale));
}

function overtakenBlocks({ overtaken, locale }: EditorData): readonly KnownBlock[] {
  if (overtaken === undefined) return [];
  const { draft } = phrases(locale).keeper;
  const way = button(draft.carryOver, actionIds.keeperGo, { value: 'carry-over' });
  return [section(draft.overtaken(decimal(overtaken.newest.version, locale, 0)), way)];
}

function dropButton(locale: string): Button {
  const { drop, dropTitle, dropText, dropYes, dropNo } = phrases(locale).keeper.draft;
  return {
    ...button(drop, actionIds.keeperDo, { value: 'drop' }),
    confirm: {
      title: plain(dropTitle),
      text: plain(dropText),
      confirm: plain(dropYes),
      deny: plain(dropNo),
    },
  };
}
