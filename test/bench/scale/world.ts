import { randomBytes } from 'node:crypto';
import type { WeekKey } from '../../../src/domain/week.js';

/** Friday of 2026-W27, 15:00 in Berlin: the hour in which the crowd is due. */
export const at = new Date('2026-07-03T13:00:00.000Z');
export const week = '2026-W27' as WeekKey;
export const teamId = 'T0LOCALSLACK';
export const zone = 'Europe/Berlin';
export const locale = 'en-GB';
export const masterKey: Uint8Array = randomBytes(32);
