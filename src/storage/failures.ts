import { SealBroken, StoreBusy, StoreUnavailable } from './store.js';
import type { Trouble } from './troubles.js';

/** What a database error means for the caller; `missing-person` is a row whose person is not there (any more). */
export type Failure = 'busy' | 'unavailable' | 'duplicate' | 'missing-person' | 'other';

/** Reads an error of Prisma, an adapter, libSQL or pg, however deep the reason is wrapped. */
export function failureOf(error: unknown): Failure {
  if (error instanceof StoreBusy) return 'busy';
  if (error instanceof StoreUnavailable) return 'unavailable';
  if (error instanceof SealBroken) return 'other';
  const facts = factsOf(error);
  // The handle was replaced beneath a caller, who may try again on the next one (engines/sqlite.ts).
  if (facts.message.includes('CLIENT_CLOSED')) return 'busy';
  if (facts.kind === 'UniqueConstraintViolation' || facts.prisma === 'P2002') return 'duplicate';
  if (facts.kind === 'ForeignKeyConstraintViolation' || facts.prisma === 'P2003') return 'missing-person';
  if (facts.sqlite !== undefined) return sqliteFailures.get(facts.sqlite & 0xff) ?? 'other';
  if (facts.prisma === 'P2034' || facts.prisma === 'P2028') return 'busy';
  if (facts.sqlState !== undefined) return sqlStateFailure(facts.sqlState);
  if (facts.kind !== undefined && lostKinds.has(facts.kind)) return 'unavailable';
  if (facts.prisma !== undefined && lostPrisma.has(facts.prisma)) return 'unavailable';
  return lostWords.test(facts.message) ? 'unavailable' : 'other';
}

/** The error a caller of the Store sees: one of its three, or the original when it is a defect. */
export function toStoreError(error: unknown): unknown {
  if (error instanceof StoreBusy || error instanceof StoreUnavailable || error instanceof SealBroken) return error;
  const reason = factsOf(error).message;
  switch (failureOf(error)) {
    case 'busy':
      return new StoreBusy(`The database stayed locked: ${reason}`, { code: 'locked', cause: error });
    case 'unavailable':
      return new StoreUnavailable(`The database cannot be used: ${reason}`, { code: troubleOf(error), cause: error });
    case 'duplicate':
    case 'missing-person':
    case 'other':
      return error;
  }
}

/** Why a database cannot be used (troubles.ts says what to do about each). */
function troubleOf(error: unknown): Trouble {
  const { sqlite, sqlState = '', prisma, kind = '', message } = factsOf(error);
  if (sqlite !== undefined) return sqliteTroubles.get(sqlite & 0xff) ?? 'disk-error';
  if (sqlState === '53100') return 'disk-full';
  if (sqlState === '25006') return 'read-only';
  if (sqlState === '53300' || kind === 'TooManyConnections' || prisma === 'P2024') return 'too-many-connections';
  if (/^(28|42501)/.test(sqlState) || refusedKinds.has(kind) || ['P1000', 'P1010'].includes(prisma ?? '')) {
    return 'no-access';
  }
  if (sqlState === '3D000' || kind === 'DatabaseDoesNotExist' || prisma === 'P1003') return 'gone';
  if (sqlState.startsWith('58')) return 'disk-error';
  return /certificate|\bSSL\b/i.test(message) ? 'no-access' : 'unreachable';
}

const refusedKinds = new Set(['DatabaseAccessDenied', 'AuthenticationFailed', 'TlsConnectionError']);

const sqliteTroubles = new Map<number, Trouble>([
  [8, 'read-only'],
  [11, 'damaged'],
  [13, 'disk-full'],
  [14, 'no-access'],
  [23, 'no-access'],
  [26, 'damaged'],
]);

// SQLite's primary result codes.
const sqliteFailures = new Map<number, Failure>([
  [5, 'busy'],
  [6, 'busy'],
  [8, 'unavailable'], // read-only
  [10, 'unavailable'], // I/O error
  [11, 'unavailable'], // malformed
  [13, 'unavailable'], // full
  [14, 'unavailable'], // cannot open
  [23, 'unavailable'], // not authorised
  [26, 'unavailable'], // not a database
]);

const lostKinds = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TlsConnectionError',
  'DatabaseDoesNotExist',
  'DatabaseAccessDenied',
  'AuthenticationFailed',
  'TooManyConnections',
]);
const lostPrisma = new Set(['P1000', 'P1001', 'P1002', 'P1003', 'P1008', 'P1010', 'P1011', 'P1017', 'P2024', 'P2037']);
const lostWords =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|not queryable|\bSSL\b|certificate/i;

function sqlStateFailure(state: string): Failure {
  // Serialisation failure, deadlock, lock not available, query cancelled by the lock or statement timeout.
  if (['40001', '40P01', '55P03', '57014'].includes(state)) return 'busy';
  // Connection exceptions, insufficient resources, operator intervention, system error, wrong login or database.
  if (/^(08|53|57|58|28|3D)/.test(state)) return 'unavailable';
  // No connections accepted, read-only, no right to the table.
  if (['55000', '25006', '42501'].includes(state)) return 'unavailable';
  return 'other';
}

interface Facts {
  readonly message: string;
  readonly prisma?: string | undefined;
  readonly kind?: string | undefined;
  readonly sqlite?: number | undefined;
  readonly sqlState?: string | undefined;
}

function factsOf(error: unknown): Facts {
  const outer = fieldsOf(error);
  const adapterError = fieldsOf(fieldsOf(outer['meta'])['driverAdapterError']);
  const reason = fieldsOf(adapterError['cause'] ?? (outer['name'] === 'DriverAdapterError' ? outer['cause'] : error));
  const code = text(outer['code']);
  const prisma = code !== undefined && /^P\d{4}$/.test(code) ? code : undefined;
  const originalCode = text(reason['originalCode']);
  const rawCode = reason['rawCode'] ?? fieldsOf(outer['cause'])['rawCode'];
  const isSqlite = /SQLITE_/.test(`${String(reason['originalMessage'])}${String(reason['code'])}`);
  return {
    // An AggregateError of several addresses has a code and no message.
    message:
      [reason['originalMessage'], reason['message'], outer['message'], code].map(text).find(Boolean) ??
      'no reason given',
    prisma,
    kind: text(reason['kind']),
    sqlite: isSqlite ? Number(rawCode ?? originalCode) || undefined : undefined,
    // Prisma's own codes look the same.
    sqlState: [originalCode, text(reason['code'])].find(
      (each) => each !== undefined && each !== prisma && /^[0-9A-Z]{5}$/.test(each),
    ),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
