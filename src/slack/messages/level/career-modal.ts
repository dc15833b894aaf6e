import type { KnownBlock, ModalView, SectionBlock } from '@slack/types';
import type { Station } from '../../../domain/stations.js';
import { mondayOf, sundayOf, weekOfDay, type Day, type WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { StationMenuValue } from '../../ids/choices.js';
import { actions, button, context, modal, overflow, plain, section, type Choice } from '../blocks.js';
import { dayWithYear } from '../dates.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, typedText } from '../typed.js';
import { levelName, type LevelChoice } from './level-input.js';

/** A station with what its level is called. */
export interface NamedStation extends Omit<Station, 'level'> {
  readonly level: Pick<LevelChoice, 'key' | 'title' | 'retired'>;
}

/** What was just done: which edit, the weeks it reached, the place before and after. */
export interface CareerNews {
  readonly did: 'day' | 'level' | 'remove' | 'earlier';
  readonly lines: readonly string[];
}

export interface CareerData {
  /** Newest first. */
  readonly stations: readonly NamedStation[];
  readonly today: Day;
  readonly news?: CareerNews | undefined;
  /** How much of full time counts now. */
  readonly timeLine: string;
  readonly locale: string;
}

/** More would be a list that nobody reads. */
const mostStations = 40;

/** Everything somebody worked as: role, level, company, from when to when; ⋯ changes or removes one. */
export function careerModal({ stations, today, news, timeLine, locale }: CareerData): ModalView {
  const { career, level, names } = phrases(locale);
  const older = stations.length - mostStations;
  return modal({
    callback: callbackIds.career,
    title: career.title,
    close: names.close,
    blocks: [
      ...newsBlocks(news, locale),
      context(career.explain),
      ...stations.slice(0, mostStations).map((station) => stationRow(station, today, locale)),
      ...(older > 0 ? [context(career.olderNotListed(inDigits(older, locale)))] : []),
      context(timeLine),
      actions(blockId(blockNames.buttons, undefined, 'career'), [
        button(level.change, actionIds.changeLevel),
        button(career.add, actionIds.stationEarlier),
        button(career.time.button, actionIds.workTime),
      ]),
    ],
  });
}

function newsBlocks(news: CareerNews | undefined, locale: string): KnownBlock[] {
  if (news === undefined) return [];
  return [section([`*${phrases(locale).career.done[news.did]}*`, ...news.lines].join('\n'))];
}

function stationRow(station: NamedStation, today: Day, locale: string): SectionBlock {
  const { menu } = phrases(locale).career;
  const choice = (value: StationMenuValue): Choice => ({ text: menu[value], value });
  return {
    type: 'section',
    block_id: blockId(blockNames.station, station.validFrom),
    text: stationText(station, today, locale),
    accessory: overflow(actionIds.stationMenu, [choice('day'), choice('level'), choice('remove')]),
  };
}

const nameRoom = 200;

function stationText(station: NamedStation, today: Day, locale: string) {
  const name = clip(levelName(station.level, locale), nameRoom);
  const dates = stationDates(station, today, locale);
  return station.company === undefined
    ? plain(`${name}\n${dates}`)
    : typedText(station.company, { before: `${name} · `, after: `\n${dates}` });
}

/**
 * `13 July 2026 – 3 January 2027`, `since 13 July 2026`, or that it begins by itself. Before another company no end is claimed,
 * only how long the weeks are held against it.
 */
export function stationDates(
  { validFrom, to, isDated, isLeft }: Pick<Station, 'validFrom' | 'to' | 'isDated' | 'isLeft'>,
  today: Day,
  locale: string,
): string {
  const { career } = phrases(locale);
  const from = dayWithYear(mondayOf(validFrom), locale);
  const until = (week: WeekKey) => dayWithYear(sundayOf(week), locale);
  if (validFrom > weekOfDay(today)) return career.ahead(from);
  if (to === undefined) return isDated ? career.since(from) : career.always;
  if (isLeft === true) return isDated ? career.countsFromTo(from, until(to)) : career.countsUntil(until(to));
  return isDated ? career.fromTo(from, until(to)) : career.alwaysUntil(until(to));
}
