import { problem, type FieldPath, type Problem } from '../framework-check/problem.js';
import type { Framework } from '../framework.js';

/** The field that a problem is about: where it lies, or one of those that it is about together, such as four weights. */
export function fieldAbout(fields: readonly FieldPath[], { path }: Problem): FieldPath | undefined {
  return fields.find((field) => startsWith(path, field)) ?? fields.find((field) => isPartOf(field, path));
}

/** Problems that lie in some fields, and not elsewhere in a framework. */
export function problemsIn(problems: readonly Problem[], fields: readonly FieldPath[]): readonly Problem[] {
  return problems.filter((each) => fieldAbout(fields, each) !== undefined);
}

/** Two names that are the same are said of the later one: the same problem, said of the earlier one as well. */
export function saidOfBoth(problems: readonly Problem[], framework: Framework): readonly Problem[] {
  return problems.flatMap((each) => {
    const earlier = each.code === 'same-name' ? ofEarlier(each, framework) : undefined;
    return earlier === undefined ? [each] : [each, earlier];
  });
}

function ofEarlier({ path, params }: Problem<'same-name'>, framework: Framework): Problem | undefined {
  const [list, later, field] = path;
  if (list !== 'roles' && list !== 'levels' && list !== 'categories') return undefined;
  const members: readonly { readonly key: string; readonly title?: string; readonly name?: string }[] = framework[list];
  const place = members.findIndex(({ key }) => key === params.key);
  const [named, key] = [members[place], members[Number(later)]?.key];
  if (field === undefined || named === undefined || key === undefined) return undefined;
  return problem([list, place, field], 'same-name', { name: named.title ?? named.name ?? '', key });
}

/** Members and lists hold too much for a problem of theirs to be about one field. */
const deepestOfMember = 2;

function isPartOf(field: FieldPath, whole: FieldPath): boolean {
  return whole.length === field.length - 1 && whole.length > deepestOfMember && startsWith(field, whole);
}

function startsWith(path: FieldPath, start: FieldPath): boolean {
  return start.length <= path.length && start.every((step, place) => String(step) === String(path[place]));
}
