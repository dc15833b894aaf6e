import type { ActionsBlock, KnownBlock, ModalView, SectionBlock } from '@slack/types';
import type { Calibration } from '../../../domain/calibrate/calibrate.js';
import { dimensions, type Dimension, type PerDimension } from '../../../domain/dimension.js';
import type { Category, Level } from '../../../domain/framework.js';
import { isOwnKind, type OwnLayer } from '../../../domain/own-layer/own-layer.js';
import type { ShortWindow } from '../../../domain/own-layer/short-window.js';
import { quarterFields } from '../../../domain/own-layer/with-own.js';
import type { Profile } from '../../../domain/profile.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { OwnMenuValue } from '../../ids/choices.js';
import { kindsValue } from '../../ids/values.js';
import { actions, button, context, modal, overflow, section, type Choice } from '../blocks.js';
import { weekName } from '../dates.js';
import { frameworkText } from '../framework-text.js';
import { decimal, inDigits, listed, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped, typedText } from '../typed.js';
import { fitLine } from './fit-offer.js';

export interface MineData {
  readonly profile: Pick<Profile, 'bandWords' | 'locale'>;
  /** What is the person's own now; absent where nothing ever was. */
  readonly layer?: OwnLayer | undefined;
  /** The kinds of the role as the person has them, hidden ones included, and as the framework has them. */
  readonly kinds: readonly Category[];
  readonly published: readonly Category[];
  /** The level as the framework has it, and how many weeks it reads. */
  readonly level: Level;
  readonly windowWeeks: PerDimension<number>;
  /** Where windows of one's own make the place a shorter one: how soon it is gone. */
  readonly short?: ShortWindow | undefined;
  /** Whether counts of one's own still stand: they end with the level they were made for. */
  readonly isFitted: boolean;
  /** Whether it can be looked at what fits the real pace. */
  readonly fit: Calibration['outcome'];
  /** What just happened. */
  readonly news?: 'changed' | 'undone' | 'tooLate' | 'changedSince' | undefined;
  /** Names the last change, while it can be undone. */
  readonly undo?: string | undefined;
}

/** Two lists, a row of buttons and the rest stay well inside the hundred blocks of a window. */
const mostListed = 40;

/** What of the judging is the person's own, and the ways to change it. */
export function mineModal(data: MineData): ModalView {
  const { profile } = data;
  const { mine, names } = phrases(profile.locale);
  return modal({
    callback: callbackIds.mine,
    title: mine.title,
    close: names.close,
    blocks: [
      ...newsBlocks(data),
      section(mine.explain),
      ...kindBlocks(data),
      section([targetLine(data), windowLine(data)].join('\n')),
      ...shortBlocks(data),
      ...fittedBlocks(data),
      ...buttons(data),
      fitLine(data.fit, profile.locale),
      ...(isNothingOwn(data) ? [context(mine.nothing(escaped(data.level.title)))] : []),
    ],
  });
}

/** Nothing ever was, or everything was given up. */
function isNothingOwn({ layer, isFitted, kinds }: MineData): boolean {
  if (layer === undefined) return true;
  const { renamed, points, hidden, target, windowWeeks } = layer;
  const changed = Object.keys(renamed).length + Object.keys(points).length + Object.keys(windowWeeks ?? {}).length;
  const isOffered = kinds.some((kind) => isOwnKind(kind) && kind.retired !== true);
  const hides = hidden.some((key) => !isOwnKind({ key }));
  return changed === 0 && target === undefined && !isFitted && !isOffered && !hides;
}

function newsBlocks({ news, undo, profile }: MineData): KnownBlock[] {
  const { mine } = phrases(profile.locale);
  const text = news === undefined ? undefined : mine[news];
  if (undo === undefined) return text === undefined ? [] : [section(text)];
  return [section(text ?? mine.changed, button(mine.undo, actionIds.undoOwn, { value: undo }))];
}

function kindBlocks(data: MineData): KnownBlock[] {
  const { kinds, layer, profile } = data;
  if (layer === undefined) return [];
  const { mine } = phrases(profile.locale);
  const changed = (key: string) =>
    Object.hasOwn(layer.renamed, key) || Object.hasOwn(layer.points, key) || layer.hidden.includes(key);
  const lists = [
    { heading: mine.ownKinds, listed: kinds.filter(isOwnKind) },
    { heading: mine.changedKinds, listed: kinds.filter((kind) => !isOwnKind(kind) && changed(kind.key)) },
  ];
  return lists.flatMap(({ heading, listed: rows }) => {
    const older = rows.length - mostListed;
    return rows.length === 0
      ? []
      : [
          section(heading),
          ...rows.slice(0, mostListed).map((kind) => kindRow(kind, data)),
          ...(older > 0 ? [context(mine.more(inDigits(older, profile.locale)))] : []),
        ];
  });
}

function kindRow(kind: Category, { published, layer, profile: { locale } }: MineData): SectionBlock {
  const { mine, names } = phrases(locale);
  const theirs = published.find(({ key }) => key === kind.key);
  const points = isOwnKind(kind) ? kind.points : layer?.points[kind.key];
  const said = [
    names.dimensions[kind.dimension],
    ...(theirs === undefined || theirs.name === kind.name ? [] : [mine.insteadOf(frameworkText(theirs.name, locale))]),
    ...(points === undefined ? [] : [mine.points({ count: points, shown: decimal(points, locale, 2) })]),
    ...(isOwnKind(kind) && kind.countable ? [mine.countable] : []),
    ...(kind.retired === true ? [mine.hidden] : []),
  ];
  const choices: readonly (Choice & { readonly value: OwnMenuValue })[] = [
    { text: mine.change, value: 'change' },
    kind.retired === true ? { text: mine.offer, value: 'offer' } : { text: mine.hide, value: 'hide' },
  ];
  return {
    type: 'section',
    block_id: blockId(blockNames.ownKind, undefined, kind.key),
    text: typedText(frameworkText(kind.name, locale), { after: ` · ${said.join(' · ')}` }),
    accessory: overflow(actionIds.ownMenu, choices),
  };
}

function targetLine({ layer, level, profile: { locale } }: MineData): string {
  const { mine } = phrases(locale);
  return layer?.target === undefined ? mine.noTarget : mine.target(percent(layer.target, locale), escaped(level.title));
}

function windowLine({ layer, windowWeeks, profile: { locale } }: MineData): string {
  const { mine, names } = phrases(locale);
  const windows = dimensions.map((dimension) => {
    const own = layer?.windowWeeks?.[dimension];
    const [box, theirs] = [names.dimensions[dimension], decimal(windowWeeks[dimension], locale, 0)];
    return own === undefined || own === windowWeeks[dimension]
      ? mine.windowAsIs(box, theirs)
      : mine.windowOwn(box, decimal(own, locale, 0), theirs);
  });
  return mine.windows(mine.weeks(windows.join(' · ')));
}

function shortBlocks({ short, profile: { locale } }: MineData): KnownBlock[] {
  if (short === undefined) return [];
  return [context(phrases(locale).mine.shortWindow(inDigits(short.weeks, locale), inDigits(short.missed, locale)))];
}

/** What is asked in place of what the level asks, with one press to take it back. */
function fittedBlocks({ layer, level, isFitted, profile: { locale } }: MineData): KnownBlock[] {
  const quarter = layer?.quarter;
  if (quarter === undefined) return [];
  const { mine, names } = phrases(locale);
  if (!isFitted) return [context(mine.fittedOver(escaped(quarter.level)))];
  const counts = dimensions.flatMap((dimension) => {
    const count = quarter.counts[dimension];
    return count === undefined ? [] : [`${names.dimensions[dimension]}: ${fitted(dimension, count, level, locale)}`];
  });
  const text = mine.fitted(weekName(quarter.since, locale), listed(counts, locale));
  return [section(text, button(mine.takeBack, actionIds.dropFitted))];
}

function fitted(dimension: Dimension, count: number, { typicalQuarter }: Level, locale: string): string {
  const { mine } = phrases(locale);
  const theirs = decimal(typicalQuarter[quarterFields[dimension]], locale, 2);
  return mine.fittedCount(mine.perWeek[dimension](decimal(count, locale, 2)), theirs);
}

function buttons({ layer, level, profile: { locale } }: MineData): ActionsBlock[] {
  const { kinds, mine } = phrases(locale);
  return [
    actions(blockId(blockNames.buttons), [
      button(mine.add, actionIds.ownAdd),
      button(mine.changeOne, actionIds.ownChange),
      button(mine.tune, actionIds.ownTune),
      button(kinds.button, actionIds.kinds, { value: kindsValue('input', level.key) }),
      ...(layer === undefined ? [] : [button(mine.back, actionIds.ownBack)]),
    ]),
  ];
}
