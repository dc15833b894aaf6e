import type { ModalView } from '@slack/types';
import { diffFrameworks } from '../../domain/framework-diff/diff-frameworks.js';
import { simulate } from '../../domain/framework-simulate/simulate.js';
import { plannedAfter } from '../../domain/version-course.js';
import { addWeeks, type WeekKey } from '../../domain/week.js';
import { checkDraft } from '../../use-cases/framework/check-draft.js';
import { openDraft, type OpenDraft } from '../../use-cases/framework/open-draft.js';
import { earliestStart, latestStart } from '../../use-cases/framework/publish-framework.js';
import { findOvertaken } from '../../use-cases/framework/rebase-draft.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import type { EditorData, Notice, OvertakenBy } from '../messages/framework/editor-data.js';
import type { Typed } from '../messages/framework/field.js';
import type { Place } from '../messages/framework/place.js';
import { screenOf } from '../messages/framework/screens.js';
import type { Speaker } from '../speaker.js';

export interface EditorOpening {
  readonly locale: string;
  readonly typed?: Typed | undefined;
  readonly notice?: Notice | undefined;
}

/** Mondays in a row that a version can count from. */
const offeredMondays = 8;

/** A screen of the editor with the keeper's draft as it is now. */
export async function buildEditor(
  speaker: Speaker,
  keeper: Mirror['identity'],
  place: Place,
  opening: EditorOpening,
): Promise<ModalView> {
  return showDraft(speaker, await openDraft(speaker.deps, keeper), place, opening);
}

/** The same with a draft that is known. */
export async function showDraft(
  speaker: Speaker,
  draft: OpenDraft,
  place: Place,
  opening: EditorOpening,
): Promise<ModalView> {
  const data = await editorData(speaker, draft, opening);
  const isTried = place.at === 'try-out' && data.problems.length === 0;
  return screenOf(isTried ? { ...data, simulated: simulate(draft.base, draft.framework) } : data, place);
}

/** Everything that screens and their fields are made from. */
export async function editorData({ deps }: Speaker, draft: OpenDraft, opening: EditorOpening): Promise<EditorData> {
  const now = deps.now();
  const [problems, overtaken] = await Promise.all([checkDraft(deps, draft), overtakenBy(deps, draft)]);
  return {
    ...draft,
    problems,
    changes: diffFrameworks(draft.base, draft.framework),
    overtaken,
    ...startsFrom(draft, now),
    now,
    ...opening,
  };
}

async function overtakenBy(deps: Speaker['deps'], draft: OpenDraft): Promise<OvertakenBy | undefined> {
  const overtaken = await findOvertaken(deps, draft);
  return overtaken && { ...overtaken, changes: diffFrameworks(draft.base, overtaken.newest) };
}

/** From when a version can count: the next Mondays, and those from that of a planned version on, which it follows. */
function startsFrom({ versions }: OpenDraft, now: Date): Pick<EditorData, 'mondays' | 'planned'> {
  const [earliest, latest] = [earliestStart(now), latestStart(now)];
  const planned = plannedAfter(versions, earliest);
  const next = mondaysFrom(earliest, latest);
  if (planned === undefined) return { mondays: next };
  const { startsOn } = planned;
  return { planned, mondays: [...next.filter((week) => week < startsOn), ...mondaysFrom(startsOn, latest)] };
}

function mondaysFrom(first: WeekKey, latest: WeekKey): readonly WeekKey[] {
  return Array.from({ length: offeredMondays }, (_, index) => addWeeks(first, index)).filter((week) => week <= latest);
}
