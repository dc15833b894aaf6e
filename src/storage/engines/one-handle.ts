import { PrismaLibSql } from '@prisma/adapter-libsql';
import { failureOf } from '../failures.js';

type LibSqlClient = ReturnType<PrismaLibSql['createClient']>;
type LibSqlTransaction = Awaited<ReturnType<LibSqlClient['transaction']>>;
type Statement = Parameters<LibSqlTransaction['execute']>[0];
type Result = Awaited<ReturnType<LibSqlClient['execute']>>;

/**
 * libSQL waits synchronously, so the event loop stands still this long at most;
 * the patience behind it is asynchronous (patience.ts).
 */
const busyTimeoutMs = 50;

const begins = /^\s*BEGIN\b/i;
const ends = /^\s*(COMMIT|ROLLBACK)\s*$/i;
const needsLock = /^\s*(BEGIN IMMEDIATE|INSERT|UPDATE|DELETE)\b/i;

/**
 * The adapter on a single handle. The client by itself opens a new one after every transaction, and each forgets its
 * pragmas. The adapter lets nothing else in between the begin and the end of a transaction.
 */
export class OneHandle extends PrismaLibSql {
  readonly client: LibSqlClient;
  /**
   * True once a statement met a lock: libSQL leaves it open until garbage collection, and no transaction can commit
   * beside it, so the handle must be replaced.
   */
  stained = false;
  #inTransaction = false;

  constructor(url: string) {
    const config = { url, timeout: busyTimeoutMs };
    super(config);
    this.client = super.createClient(config);
    const execute = this.client.execute.bind(this.client);
    this.client.execute = (statement: Statement) => this.#execute(execute, statement);
    this.client.transaction = () => this.#begin();
  }

  override createClient(): LibSqlClient {
    return this.client;
  }

  async #execute(execute: (statement: Statement) => Promise<Result>, statement: Statement): Promise<Result> {
    const sql = typeof statement === 'string' ? statement : statement.sql;
    // A script that meets a lock leaves nothing open, and only another process could come between it and the statement.
    if (!this.#inTransaction && needsLock.test(sql)) await this.client.executeMultiple('BEGIN IMMEDIATE; ROLLBACK');
    try {
      const result = await execute(statement);
      if (begins.test(sql)) this.#inTransaction = true;
      if (ends.test(sql)) this.#inTransaction = false;
      return result;
    } catch (error) {
      this.stained ||= failureOf(error) === 'busy';
      throw error;
    }
  }

  async #begin(): Promise<LibSqlTransaction> {
    const { client } = this;
    const isOpen = (): boolean => this.#inTransaction;
    // Taking the write lock at once: a transaction that starts by reading could not wait for it later.
    await client.execute('BEGIN IMMEDIATE');
    async function rollback(): Promise<void> {
      if (isOpen()) await client.execute('ROLLBACK');
    }
    return {
      execute: (statement: Statement) => client.execute(statement),
      batch: () => Promise.reject(new Error('Batches are not used inside transactions.')),
      executeMultiple: () => Promise.reject(new Error('Scripts are not used inside transactions.')),
      async commit() {
        try {
          await client.execute('COMMIT');
        } catch (error) {
          // A full disk leaves the transaction open: without this the handle would stay inside it.
          await rollback().catch(() => undefined);
          throw error;
        }
      },
      rollback,
      close: () => void rollback().catch(() => undefined),
      get closed() {
        return !isOpen();
      },
    };
  }
}
