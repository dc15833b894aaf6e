import { changeKinds, problemOfDay, type ChangeKind, type ChangeProblem } from '../../domain/level-change.js';
import { dayOf, type Day } from '../../domain/week.js';
import { lookAtLevelChange } from '../../use-cases/change-level.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { levelsToPick } from '../../use-cases/level-at.js';
import { actionIds } from '../ids/actions.js';
import { anewLine } from '../messages/level/anew-line.js';
import { companyRoom } from '../messages/level/career-inputs.js';
import { phrases } from '../messages/phrases.js';
import { wholeCharacters } from '../messages/typed.js';
import type { Speaker } from '../speaker.js';
import { chosenIn, fieldsOf, textIn, type Form } from './form.js';

/** What the window of a change holds, as far as it is chosen. */
export interface ChosenSoFar {
  readonly kind: ChangeKind | undefined;
  /** A key; whether there is such a level is not said. */
  readonly level: string | undefined;
  readonly day: Day | undefined;
  readonly company?: string;
  readonly slowly: boolean;
}

export function readWantedLevel(form: Form): ChosenSoFar {
  const kind = changeKinds.find((known) => known === chosenIn(form, actionIds.changeAs));
  const level = chosenIn(form, actionIds.level);
  const day = chosenIn(form, actionIds.changeDay);
  return { kind, level, day, ...readCompany(form), slowly: isSlowly(form) };
}

/** Whether the bar shall rise slowly. */
export function isSlowly(form: Form): boolean {
  return (fieldsOf(form, actionIds.slowly)[0]?.ticked.length ?? 0) > 0;
}

/** The company that was typed; white space alone is none. */
export function readCompany(form: Form): { readonly company?: string } {
  const typed = (textIn(form, actionIds.company) ?? '').replaceAll(/\s+/g, ' ').trim();
  const company = wholeCharacters(typed, companyRoom);
  return company === '' ? {} : { company };
}

/** What the choice so far would do: which weeks are read again, or why it cannot be like this; undefined while it says too little. */
export async function previewOfLevel({ deps }: Speaker, mirror: Mirror, form: Form): Promise<string | undefined> {
  const { locale, zone } = mirror.profile;
  const { kind, level, ...wanted } = readWantedLevel(form);
  if (kind === undefined || level === undefined) return undefined;
  if ((await levelsToPick(deps, mirror)).every(({ key }) => key !== level)) return undefined;
  const problem = wanted.day === undefined ? undefined : problemOfDay(wanted.day, dayOf(deps.now(), zone));
  if (problem !== undefined) return phrases(locale).career.problems[problem];
  const looked = await lookAtLevelChange(deps, mirror, { ...wanted, kind, level });
  if (looked.outcome === 'refused') return changeProblem(looked.problem, locale);
  return anewLine(looked.anew, 'will', locale);
}

/** Why a change is none, and what to do. */
export function changeProblem(problem: ChangeProblem, locale: string): string {
  const { career, fieldErrors } = phrases(locale);
  return problem === 'same' ? fieldErrors.sameLevel : career.problems[problem];
}
