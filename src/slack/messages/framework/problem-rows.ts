import type { KnownBlock } from '@slack/types';
import type { Problem } from '../../../domain/framework-check/problem.js';
import type { Framework } from '../../../domain/framework.js';
import { actionIds } from '../../ids/actions.js';
import { button, context, section } from '../blocks.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip } from '../typed.js';
import type { EditorData } from './editor-data.js';
import { overview, placeValue, type Place } from './place.js';
import { problemLines } from './problem-lines.js';
import { problemPlace } from './problem-place.js';
import { problemsOfScreen } from './problems-of-screen.js';

const shownProblems = 6;

/** What has to be repaired, in short, each with the way to its screen. */
export function problemBlocks({ problems, framework, locale }: EditorData): readonly KnownBlock[] {
  return rows(problems, (each) => wayToRepair(each, framework, locale), { framework, locale });
}

/** What has to be repaired and is about one screen, each with the way out where that is another screen. */
export function problemBlocksOf(place: Place, { problems, framework, locale }: EditorData): readonly KnownBlock[] {
  const here = problemsOfScreen(place, problems, framework);
  return rows(here, (each) => wayOut(each, place, framework, locale), { framework, locale });
}

/** After something was stored: how much has to be repaired that the screen does not say. */
export function problemsElsewhere(place: Place, { problems, framework, locale }: EditorData): readonly KnownBlock[] {
  const count = problems.length - problemsOfScreen(place, problems, framework).length;
  if (count === 0) return [];
  const { toRepairElsewhere, show } = phrases(locale).keeper.draft;
  return [section(toRepairElsewhere(inDigits(count, locale)), wayButton(show, overview))];
}

type Way = ReturnType<typeof button> | undefined;

function rows(
  problems: readonly Problem[],
  wayFor: (problem: Problem) => Way,
  { framework, locale }: { readonly framework: Framework; readonly locale: string },
): readonly KnownBlock[] {
  if (problems.length === 0) return [];
  const { draft } = phrases(locale).keeper;
  const more = problems.length - shownProblems;
  return [
    section(draft.toRepair(inDigits(problems.length, locale))),
    ...problems
      .slice(0, shownProblems)
      .map((each) => section(clip(problemLines([each], framework, locale).join('\n'), 3000), wayFor(each))),
    ...(more > 0 ? [context(draft.andMore(inDigits(more, locale)))] : []),
  ];
}

function wayToRepair(problem: Problem, framework: Framework, locale: string): Way {
  const place = problemPlace(problem, framework);
  return place && wayButton(phrases(locale).keeper.draft.show, place);
}

/** Another merge where a merge is what is wrong; no way where one is already. */
function wayOut(problem: Problem, from: Place, framework: Framework, locale: string): Way {
  const { keeper } = phrases(locale);
  const [list, index, field] = problem.path;
  const kind = list === 'categories' && field === 'mergedInto' ? framework.categories[Number(index)]?.key : undefined;
  const place: Place | undefined = kind === undefined ? problemPlace(problem, framework) : { at: 'merge', kind };
  if (place === undefined || placeValue(place) === placeValue(from)) return undefined;
  return wayButton(kind === undefined ? keeper.draft.show : keeper.kind.merge, place);
}

function wayButton(label: string, place: Place): NonNullable<Way> {
  return button(label, actionIds.keeperGo, { value: placeValue(place) });
}
