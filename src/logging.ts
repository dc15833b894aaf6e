import { pino, type DestinationStream } from 'pino';
import type { Logger as BoltLogger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import { idsOnly, type LogFields } from './logging/ids-only.js';
import { markOfWork } from './logging/reference.js';

/** Structured logs: ids, counts and codes only; never what a person typed, a score or a token. */
export interface Log {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/** `message` is a fixed sentence of ours. Whatever else is handed in by mistake is left out before it is written. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // What a line says itself goes before this.
    mixin: markOfWork,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: idsOnly,
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/**
 * The logger for Bolt, web-api and socket-mode, capped at info whatever LOG_LEVEL says: at debug they print bodies.
 * Their sentences are cut where a value starts; of errors only name, code and place are kept.
 */
export function createBoltLog(log: Log): BoltLogger {
  let name = 'slack';
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (...parts: unknown[]): void => {
      const error = parts.find((part) => part instanceof Error);
      const sentence = parts.find((part) => typeof part === 'string') ?? 'Slack library';
      log[level]({ component: name, ...(error === undefined ? {} : { error }) }, withoutValues(sentence));
    };
  return {
    debug: () => {},
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: (next: string) => {
      name = next;
    },
  };
}

// A parse error quotes the body, a socket error its one-time address: keep the sentence, drop the value.
function withoutValues(sentence: string): string {
  return (sentence.split(/: |[({["'`]|https?:|wss?:|xox|xapp/, 1)[0] ?? '').trim().slice(0, 160);
}

export { referenceNow, underReference } from './logging/reference.js';
export type { LogFields };
