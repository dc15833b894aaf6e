import { hypothesisSchema, type Hypothesis } from '../../domain/hypotheses/hypothesis.js';
import type { Store } from '../store.js';
import type { Vault } from '../vault.js';
import { revisedRows } from './revised-rows.js';

/** What outputs should change. */
export function hypothesesOf(vault: Vault): Pick<Store, 'keepHypothesis' | 'readHypotheses' | 'changeHypothesis'> {
  const rows = revisedRows<Hypothesis>(vault, {
    name: 'Hypothesis',
    schema: hypothesisSchema,
    all: (client, personId) => client.hypothesis.findMany({ where: { personId } }),
    find: (client, personId, id) => client.hypothesis.findFirst({ where: { id, personId } }),
    create: (client, personId, row) => client.hypothesis.create({ data: { ...row, personId } }),
    update: (client, personId, { id, ...data }, revision) =>
      client.hypothesis.updateMany({ where: { id, personId, revision }, data }),
    remove: (client, personId, id, revision) => client.hypothesis.deleteMany({ where: { id, personId, revision } }),
  });
  return {
    keepHypothesis: (person, value) => rows.keep(person, value.id, value),
    async readHypotheses(person) {
      const all = (await rows.readAll(person)).map(({ value }) => value);
      return all.toSorted((a, b) => (`${a.due} ${a.id}` < `${b.due} ${b.id}` ? -1 : 1));
    },
    changeHypothesis: rows.change,
  };
}
