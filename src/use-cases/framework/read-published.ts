import type { Framework } from '../../domain/framework.js';
import type { Published } from '../../domain/judges.js';
import type { Deps } from '../deps.js';

/** Every published framework with the Monday it counts from, oldest first; each is read once, as none ever changes. */
export async function readPublished({ frameworks }: Pick<Deps, 'frameworks'>): Promise<readonly Published[]> {
  const versions = await frameworks.readVersions();
  return Promise.all(
    versions.map(async ({ version, startsOn }) => {
      const framework = await frameworks.readFramework(version);
      if (framework === undefined) throw new Error(`Framework version ${version} is missing.`);
      return { framework, startsOn };
    }),
  );
}

/** The same without their Mondays. */
export async function readFrameworks(deps: Pick<Deps, 'frameworks'>): Promise<readonly Framework[]> {
  return (await readPublished(deps)).map(({ framework }) => framework);
}
