import type { Assignment } from '../domain/assignment.js';
import type { PersonId } from '../storage/store.js';
import type { Deps } from './deps.js';

const attempts = 5;

/** Changes what a person is judged by, whatever else changes it at the same time; the change sees the newest assignments. */
export async function swapAssignments(
  deps: Pick<Deps, 'store'>,
  person: PersonId,
  change: (assignments: readonly Assignment[]) => readonly Assignment[],
): Promise<{ readonly before: readonly Assignment[]; readonly after: readonly Assignment[] }> {
  let { value, revision } = await deps.store.readAssignments(person);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const after = change(value);
    const swap = await deps.store.writeAssignments(person, after, revision);
    if (swap.outcome === 'stored') return { before: value, after };
    ({ value, revision } = swap.newest);
  }
  throw new Error('A level changed faster than it could be written.');
}
