import type { Problem } from '../../../domain/framework-check/problem.js';
import type { Framework } from '../../../domain/framework.js';
import { placeValue, type Place } from './place.js';
import { problemPlace } from './problem-place.js';

/** The problems that a screen says: those it can repair, and those of the role, level or kind of work that it is about. */
export function problemsOfScreen(place: Place, problems: readonly Problem[], framework: Framework): readonly Problem[] {
  return problems.filter((each) => isOfMember(each, place, framework) || leadsTo(each, place, framework));
}

/** Lists are one screen on all of their pages. */
function leadsTo(problem: Problem, place: Place, framework: Framework): boolean {
  const to = problemPlace(problem, framework);
  return to !== undefined && placeValue(firstPage(to)) === placeValue(firstPage(place));
}

function firstPage(place: Place): Place {
  return 'page' in place ? { ...place, page: 0 } : place;
}

function isOfMember({ path }: Problem, place: Place, { roles, levels, categories }: Framework): boolean {
  const [list, index, field, ...rest] = path;
  const at = Number(index);
  if (place.at === 'role') return list === 'roles' && roles[at]?.key === place.role;
  if (place.at === 'level') return list === 'levels' && levels[at]?.key === place.level;
  if (place.at === 'shown-by') {
    const isOfStatement = field === 'statements' && rest[0] === place.dimension && rest[1] === place.statement;
    return list === 'levels' && levels[at]?.key === place.level && isOfStatement;
  }
  if (list !== 'categories' || (place.at !== 'kind' && place.at !== 'merge')) return false;
  const key = categories[at]?.key ?? '';
  return key === place.kind || (field === 'mergedInto' && wayFrom(key, categories).has(place.kind));
}

/** A kind, what it is part of, what that is part of, and so on. */
function wayFrom(key: string, categories: Framework['categories']): ReadonlySet<string> {
  const way = new Set<string>();
  let next: string | undefined = key;
  while (next !== undefined && !way.has(next)) {
    way.add(next);
    next = categories.find((kind) => kind.key === [...way].at(-1))?.mergedInto;
  }
  return way;
}
