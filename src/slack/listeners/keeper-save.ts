import { problem } from '../../domain/framework-check/problem.js';
import { editDraft, type DraftEdited, type Edit, type SeenDraft } from '../../use-cases/framework/edit-draft.js';
import type { OpenDraft } from '../../use-cases/framework/open-draft.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import type { Metadata } from '../ids/metadata.js';
import type { Field, Typed } from '../messages/framework/field.js';
import { fieldsOf } from '../messages/framework/fields-of.js';
import type { Place } from '../messages/framework/place.js';
import type { Speaker } from '../speaker.js';
import { editOf } from './keeper-edits.js';
import { readValues } from './keeper-typed.js';

/** What was typed on a screen of the editor. */
export interface TypedScreen {
  readonly place: Place;
  readonly seen: SeenDraft;
  readonly typed: Typed;
  readonly locale: string;
}

export type ScreenSaved = DraftEdited & {
  /** Where to go now that it is stored. */
  readonly next: Place;
  readonly fields: readonly Field[];
};

/** What a window of the editor remembers of the draft it showed. */
export function seenIn({ revision = 0, basedOn = 0 }: Metadata): SeenDraft {
  return { revision, basedOn };
}

/** Stores what was typed on a screen, or says what is wrong with it. */
export async function saveScreen(
  { deps }: Speaker,
  keeper: Mirror['identity'],
  { place, seen, typed, locale }: TypedScreen,
): Promise<ScreenSaved> {
  let next = place;
  const edited = await editDraft(deps, keeper, seen, (draft) => {
    const fields = fieldsIn(draft, place, locale);
    const { values, problems } = readValues(fields, typed);
    if (problems.length > 0) return { problems };
    const { framework, base } = draft;
    const isTaken = framework.levels.some(({ key }) => key.toLowerCase() === values.text('key').toLowerCase());
    if (place.at === 'add-level' && isTaken) return keyTaken(fields, values.text('key'));
    const made = editOf(place, values, framework, base);
    if (made === undefined) return { framework };
    next = made.next;
    return { framework: made.edited, asTyped: made.asTyped, fields: fields.map(({ path }) => path) };
  });
  return { ...edited, next, fields: fieldsIn(edited.draft, place, locale) };
}

function keyTaken(fields: readonly Field[], key: string): Edit {
  return { problems: [problem(fields[0]?.path ?? [], 'duplicate-key', { key })] };
}

function fieldsIn({ framework, versions, note }: OpenDraft, place: Place, locale: string): readonly Field[] {
  return fieldsOf({ framework, versions, note, mondays: [], overtaken: undefined, locale }, place);
}

/** Whether anything stands in the fields that the draft does not say. */
export function isTouched(draft: OpenDraft, { place, typed, locale }: TypedScreen): boolean {
  return fieldsIn(draft, place, locale).some(({ name, shown }) => {
    const value = typed[name];
    return value !== undefined && whole(value) !== whole(shown);
  });
}

function whole(value: string | readonly string[]): string {
  return typeof value === 'string' ? value.trim() : value.toSorted().join('\n');
}
