import type { Framework } from '../framework.js';
import type { RulePath } from './rule-groups.js';

/** The number that stands at a path. Throws when there is none: every framework has all of them. */
export function ruleOf(framework: Framework, path: RulePath): number {
  const found = path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], framework);
  if (typeof found !== 'number') throw new Error(`A framework without ${path}.`);
  return found;
}

/** Sets numbers that hold for every level; what is not named stays. */
export function setRules(framework: Framework, values: Readonly<Partial<Record<RulePath, number>>>): Framework {
  return Object.entries(values).reduce<Framework>(
    (changed, [path, value]) => withValue(changed, path.split('.'), value) as Framework,
    framework,
  );
}

function withValue(whole: unknown, [step, ...rest]: readonly string[], value: number): unknown {
  if (step === undefined) return value;
  const fields = whole as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: withValue(fields[step], rest, value) };
}
