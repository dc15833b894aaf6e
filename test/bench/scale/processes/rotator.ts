// Rotates keys beside a mirror that serves, in a process of its own. Argument: `Rotating` as JSON.
import { openStore } from '../../../../src/storage/open.js';

export interface Rotating {
  readonly databaseUrl: string;
  /** Base64: the new one, and the one before. */
  readonly masterKey: string;
  readonly oldKey: string;
  readonly at: string;
}

export type RotationOrder =
  /** Answers how many data keys were wrapped anew. */
  | { readonly order: 'master-key' }
  /** Gives one person another data key and seals all they have with it. */
  | { readonly order: 'data-key'; readonly person: string };

const { databaseUrl, masterKey, oldKey, at } = JSON.parse(process.argv[2] ?? '{}') as Rotating;
const store = await openStore({
  databaseUrl,
  masterKey: Buffer.from(masterKey, 'base64'),
  oldKeys: [Buffer.from(oldKey, 'base64')],
  now: () => new Date(at),
});

process.on('message', ({ id, order }: { readonly id: number; readonly order: RotationOrder }) => {
  const done: Promise<unknown> =
    order.order === 'master-key' ? store.rotateMasterKey() : store.rotateDataKey(order.person);
  done.then(
    (value) => process.send?.({ id, value }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
process.stdout.write('ready\n');
