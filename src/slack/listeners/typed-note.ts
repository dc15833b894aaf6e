import { datedKinds } from '../../domain/journey/journey-note.js';
import type { TypedNote } from '../../domain/journey/typed-note.js';
import type { FilledFrom } from '../../use-cases/keep-journey-note.js';
import { actionIds } from '../ids/actions.js';
import { chosenIn, textIn, type Form } from './form.js';
import type { JoinedSubmit } from './submit.js';

/** A note of the journey as its window holds it. */
export function typedNoteIn(form: Form): TypedNote {
  const chosen = chosenIn(form, actionIds.careerKind);
  return {
    kind: datedKinds.find((kind) => kind === chosen) ?? 'accomplishment',
    day: chosenIn(form, actionIds.careerDay),
    to: chosenIn(form, actionIds.careerTo),
    text: textIn(form, actionIds.careerText) ?? '',
    tried: textIn(form, actionIds.careerTried) ?? '',
  };
}

/** What the window was filled from, where it changes something: typed over what another window changed it stays beside it. */
export function filledFrom({ metadata, viewId }: Pick<JoinedSubmit, 'metadata' | 'viewId'>): FilledFrom | undefined {
  return metadata.revision === undefined ? undefined : { revision: metadata.revision, otherwise: viewId };
}
