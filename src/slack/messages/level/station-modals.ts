import type { KnownBlock, ModalView } from '@slack/types';
import type { Framework } from '../../../domain/framework.js';
import { mondayOf, type Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { context, input, modal, section } from '../blocks.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';
import { companyInput, dayInput, slowlyInput } from './career-inputs.js';
import { stationDates, type NamedStation } from './career-modal.js';
import { levelInput, levelName, type LevelChoice } from './level-input.js';

export interface StationData {
  readonly station: NamedStation;
  readonly today: Day;
  /** Which weeks are read again, as far as it is chosen. */
  readonly preview?: string | undefined;
  readonly locale: string;
}

/** Another day that a station began on. */
export function stationDayModal({ station, today, preview, locale }: StationData): ModalView {
  const { career, names } = phrases(locale);
  const { validFrom, isDated } = station;
  return modal({
    callback: callbackIds.stationDay,
    title: career.day.title,
    submit: career.day.submit,
    close: names.back,
    metadata: { station: validFrom },
    blocks: [
      section(nameOf(station, today, locale)),
      dayInput(career.day.label, isDated ? mondayOf(validFrom) : undefined, { hint: career.day.hint, isLive: true }),
      ...previewBlock(preview),
    ],
  });
}

export interface StationLevelData extends StationData {
  readonly levels: readonly LevelChoice[];
  readonly ramps: Framework['ramps'];
}

/** Another level or company of a station, and whether its bar rises slowly. */
export function stationLevelModal(data: StationLevelData): ModalView {
  const { station, levels, ramps, today, preview, locale } = data;
  const { career, names } = phrases(locale);
  return modal({
    callback: callbackIds.stationLevel,
    title: career.station.title,
    submit: career.station.submit,
    close: names.back,
    metadata: { station: station.validFrom },
    blocks: [
      section(nameOf(station, today, locale)),
      levelInput(levels, locale, station.level.key, { isLive: true }),
      ...previewBlock(preview),
      companyInput(station.company, locale),
      slowlyInput(ramps, station.ramp !== 'none', locale),
    ],
  });
}

/** Asks before a station goes; without a submit where it is the only one. */
export function stationRemoveModal({
  station,
  today,
  preview,
  isOnlyOne,
  locale,
}: StationData & { readonly isOnlyOne: boolean }): ModalView {
  const { career, names } = phrases(locale);
  const { remove } = career;
  const name = escaped(clip(levelName(station.level, locale), 200));
  return modal({
    callback: callbackIds.stationRemove,
    title: remove.title,
    ...(isOnlyOne ? {} : { submit: remove.submit }),
    close: names.back,
    metadata: { station: station.validFrom },
    blocks: isOnlyOne
      ? [section(remove.onlyOne)]
      : [section(remove.explain(name, stationDates(station, today, locale))), ...previewBlock(preview)],
  });
}

export interface EarlierData {
  readonly levels: readonly LevelChoice[];
  /** The day the oldest station began on, when somebody named it. */
  readonly until?: Day | undefined;
  readonly preview?: string | undefined;
  readonly locale: string;
}

/** A station that nobody wrote down yet: an earlier employer, for example. */
export function stationEarlierModal({ levels, until, preview, locale }: EarlierData): ModalView {
  const { career, names } = phrases(locale);
  return modal({
    callback: callbackIds.stationEarlier,
    title: career.earlier.title,
    submit: career.earlier.submit,
    close: names.back,
    blocks: [
      context(career.earlier.explain),
      levelInput(levels, locale, undefined, { isLive: true }),
      companyInput(undefined, locale),
      dayInput(career.station.from, undefined, { isLive: true }),
      {
        ...input(blockId(blockNames.stationUntil), career.station.until, {
          type: 'datepicker',
          action_id: actionIds.stationUntil,
          ...(until === undefined ? {} : { initial_date: until }),
        }),
        dispatch_action: true,
      },
      ...previewBlock(preview),
    ],
  });
}

function nameOf(station: NamedStation, today: Day, locale: string): string {
  return `*${escaped(clip(levelName(station.level, locale), 200))}*\n${stationDates(station, today, locale)}`;
}

function previewBlock(preview: string | undefined): KnownBlock[] {
  return preview === undefined ? [] : [context(preview)];
}
