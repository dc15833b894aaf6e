import type { Framework } from '../framework.js';
import { problem, type Problem } from './problem.js';

/** What was published once stays, retired or merged: people may hold a level of a role, and their lines name kinds. */
export function publishedProblems(
  { roles, levels, categories }: Framework,
  published: readonly Framework[],
): Problem[] {
  const levelPlaces = new Map(levels.map(({ key }, index) => [key, index]));
  const places = new Map(categories.map(({ key }, index) => [key, index]));
  const roleName = (key: string) => roles.find((role) => role.key === key)?.name ?? key;
  return [
    ...lastKnown(published, (version) => version.roles).flatMap(({ known: { key, name }, version }) =>
      roles.some((role) => role.key === key) ? [] : [problem(['roles'], 'role-gone', { key, name, version })],
    ),
    ...lastKnown(published, (version) => version.levels).flatMap(({ known, version }) => {
      const { key, title, role: before } = known;
      const index = levelPlaces.get(key);
      if (index === undefined) return [problem(['levels'], 'level-gone', { key, title, version })];
      const after = levels[index]?.role ?? before;
      if (after === before) return [];
      const names = { before: roleName(before), after: roleName(after) };
      return [problem(['levels', index, 'role'], 'level-moved', { key, title, ...names })];
    }),
    ...lastKnown(published, (version) => version.categories).flatMap(({ known, version }) => {
      const { key, name, dimension: before } = known;
      const index = places.get(key);
      if (index === undefined) return [problem(['categories'], 'kind-gone', { key, name, version })];
      const after = categories[index]?.dimension ?? before;
      if (after === before) return [];
      return [problem(['categories', index, 'dimension'], 'kind-moved', { name, before, after })];
    }),
  ];
}

/** Each member that any version had, as the newest of them had it. */
function lastKnown<Member extends { readonly key: string }>(
  published: readonly Framework[],
  membersOf: (framework: Framework) => readonly Member[],
): { readonly known: Member; readonly version: number }[] {
  const found = new Map<string, { readonly known: Member; readonly version: number }>();
  for (const framework of published.toSorted((one, other) => other.version - one.version)) {
    const { version } = framework;
    for (const known of membersOf(framework)) if (!found.has(known.key)) found.set(known.key, { known, version });
  }
  return [...found.values()];
}
