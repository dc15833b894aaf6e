import { issueSchema, type Issue } from '../../domain/signals/issue.js';
import type { Store } from '../store.js';
import type { Vault } from '../vault.js';
import { revisedRows } from './revised-rows.js';

/** Open questions of a person. */
export function issuesOf(vault: Vault): Pick<Store, 'keepIssue' | 'readIssues' | 'changeIssue'> {
  const rows = revisedRows<Issue>(vault, {
    name: 'Issue',
    schema: issueSchema,
    all: (client, personId) => client.issue.findMany({ where: { personId } }),
    find: (client, personId, id) => client.issue.findFirst({ where: { id, personId } }),
    create: (client, personId, row) => client.issue.create({ data: { ...row, personId } }),
    update: (client, personId, { id, ...data }, revision) =>
      client.issue.updateMany({ where: { id, personId, revision }, data }),
    remove: (client, personId, id, revision) => client.issue.deleteMany({ where: { id, personId, revision } }),
  });
  return {
    keepIssue: (person, value) => rows.keep(person, value.id, value),
    async readIssues(person) {
      const all = (await rows.readAll(person)).map(({ value }) => value);
      return all.toSorted((a, b) => (`${a.onset} ${a.id}` < `${b.onset} ${b.id}` ? -1 : 1));
    },
    changeIssue: rows.change,
  };
}
