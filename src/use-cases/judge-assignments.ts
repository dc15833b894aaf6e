import type { Assignment, JudgedBy } from '../domain/assignment.js';
import type { Deps } from './deps.js';

/** Puts beside each assignment the framework version it names. Throws when a version was never published. */
export async function judgeAssignments(deps: Deps, assignments: readonly Assignment[]): Promise<readonly JudgedBy[]> {
  return Promise.all(
    assignments.map(async (assignment) => {
      const framework = await deps.frameworks.readFramework(assignment.frameworkVersion);
      if (framework === undefined) throw new Error(`Framework version ${assignment.frameworkVersion} is missing.`);
      return { ...assignment, framework };
    }),
  );
}
