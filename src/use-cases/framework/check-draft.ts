import { checkFramework } from '../../domain/framework-check/check-framework.js';
import type { Problem } from '../../domain/framework-check/problem.js';
import type { Framework } from '../../domain/framework.js';
import type { Deps } from '../deps.js';
import type { OpenDraft } from './open-draft.js';
import { readFrameworks } from './read-published.js';

const known = new WeakMap<Framework, { readonly base: number; readonly problems: readonly Problem[] }>();

/**
 * Everything that speaks against publishing a draft; each state of it is checked once. What a version added that was published
 * after the draft began is no problem of the draft: it is carried over.
 */
export async function checkDraft(
  deps: Pick<Deps, 'frameworks'>,
  { framework, base }: Pick<OpenDraft, 'framework' | 'base'>,
): Promise<readonly Problem[]> {
  const before = known.get(framework);
  if (before?.base === base.version) return before.problems;
  const published = (await readFrameworks(deps)).filter(({ version }) => version <= base.version);
  const checked = checkFramework(framework, published);
  const problems = 'problems' in checked ? checked.problems : [];
  known.set(framework, { base: base.version, problems });
  return problems;
}
