import { datedKinds } from '../../domain/journey/journey-note.js';
import type { TypedNote } from '../../domain/journey/typed-note.js';
import { actionIds } from '../ids.js';
import { chosenIn, textIn, type Form } from './form.js';

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
