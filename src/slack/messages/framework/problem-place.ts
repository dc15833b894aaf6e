import { rulesOf, ruleGroups, type RuleGroup } from '../../../domain/framework-edit/rule-groups.js';
import type { Problem } from '../../../domain/framework-check/problem.js';
import type { Framework } from '../../../domain/framework.js';
import { firstKinds, type LevelTab, type Place } from './place.js';

/** The screen on which a problem can be repaired; undefined where only the file has such a field. */
export function problemPlace(problem: Problem, framework: Framework): Place | undefined {
  const { path } = problem;
  const [list, index, field] = path;
  if (list === 'roles') return rolePlace(problem, framework);
  if (list === 'levels') return levelPlace(problem, framework);
  if (list === 'categories') {
    const kind = framework.categories[Number(index)]?.key;
    if (field === 'dimension') return undefined;
    return kind === undefined ? firstKinds(framework) : { at: 'kind', kind };
  }
  if (list === 'bands') return { at: 'bands' };
  const rule = path.join('.');
  const groups = Object.keys(ruleGroups) as RuleGroup[];
  const group = groups.find((each) => rulesOf(each).some((known) => known.path === rule));
  return group && { at: 'rule-group', group };
}

/** A role without levels, or with levels that know no work in some part, is repaired where these are. */
function rolePlace({ code, path: [, index] }: Problem, { roles }: Framework): Place {
  const role = roles[Number(index)]?.key;
  if (role === undefined) return { at: 'levels', page: 0 };
  return { at: code === 'role-without-level' ? 'add-level' : 'role', role };
}

/** The role of a level, like the box of a kind, has no field in the editor. */
function levelPlace(problem: Problem, framework: Framework): Place | undefined {
  const [, index, field] = problem.path;
  if (field === 'role') return undefined;
  const level = framework.levels[Number(index)];
  const isWithoutKinds = problem.code === 'level-without-kinds' || problem.code === 'held-level-without-kinds';
  if (isWithoutKinds && level !== undefined) {
    return { at: 'kinds', role: level.role, dimension: problem.params.dimension, page: 0 };
  }
  const tab = tabs[String(field)];
  return level === undefined || tab === undefined ? { at: 'levels', page: 0 } : { at: 'level', level: level.key, tab };
}

const tabs: Readonly<Partial<Record<string, LevelTab>>> = {
  weights: 'weights',
  typicalQuarter: 'quarter',
  expectedPoints: 'quarter',
  statements: 'statements',
  title: 'names',
  reachExpected: 'names',
  horizon: 'names',
  summary: 'names',
};
