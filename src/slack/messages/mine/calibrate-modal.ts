import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { CalibratedBox, Calibration, Offer } from '../../../domain/calibrate/calibrate.js';
import { calibrateRules } from '../../../domain/calibrate/rules.js';
import type { Dimension } from '../../../domain/dimension.js';
import type { Profile } from '../../../domain/profile.js';
import { mondayOf } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { offerValue } from '../../ids/values.js';
import { context, input, modal, option, section } from '../blocks.js';
import { dayWithYear } from '../dates.js';
import type { HeldAgainst } from '../held-against.js';
import { decimal, inDigits, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';

export interface CalibrateData {
  readonly calibration: Calibration;
  readonly profile: Pick<Profile, 'bandWords' | 'locale'>;
  /** Numbers may be said of these weeks. */
  readonly maySayPercent: boolean;
  /** The percent that App Home says of the same weeks. */
  readonly shown?: number | undefined;
  /** What they are held against there. */
  readonly asked: HeldAgainst;
  /** Pushed on the window with what is the person's own. */
  readonly under?: 'mine' | undefined;
}

type TooFew = Extract<Calibration, { readonly outcome: 'too-few' }>;
type Looked = Exclude<Calibration, TooFew>;

/** What is asked, what is really done, and what would fit, box by box; each with a tick of its own. */
export function calibrateModal(data: CalibrateData): ModalView {
  const { calibration, profile } = data;
  const { mine, names } = phrases(profile.locale);
  const words = mine.calibrate;
  const offers = calibration.outcome === 'offers' ? calibration.boxes.flatMap(offered) : [];
  return modal({
    callback: callbackIds.calibrate,
    title: words.title,
    close: data.under === undefined ? names.close : names.back,
    metadata: { under: data.under },
    ...(offers.length === 0 ? {} : { submit: words.submit }),
    blocks:
      calibration.outcome === 'too-few'
        ? [section(tooFewText(calibration, profile.locale))]
        : [...lookedBlocks(calibration, data), ...(offers.length === 0 ? [] : offerBlocks(offers, calibration, data))],
  });
}

/** Why there is no look yet: too few weeks at all, or too few since something else is asked. */
function tooFewText({ level, weeks, needed, since }: TooFew, locale: string): string {
  const words = phrases(locale).mine.calibrate;
  const [there, enough] = [inDigits(weeks, locale), inDigits(needed, locale)];
  if (since === undefined) return words.tooFew(there, enough);
  const [title, day] = [escaped(level.title), dayWithYear(mondayOf(since.week), locale)];
  const changed = words.since[since.begins](title, day);
  return `${changed} ${words.tooFewSince(there, enough)}`;
}

interface Offered {
  readonly dimension: Dimension;
  readonly asked: number;
  readonly offer: Offer;
}

function offered({ dimension, asked, offer }: CalibratedBox): Offered[] {
  return offer === undefined ? [] : [{ dimension, asked, offer }];
}

const { tail, leastDifference } = calibrateRules;

function lookedBlocks({ outcome, level, weeks, boxes, before }: Looked, data: CalibrateData): KnownBlock[] {
  const { locale } = data.profile;
  const words = phrases(locale).mine.calibrate;
  return [
    section(words.explain(inDigits(weeks, locale), escaped(level.title))),
    ...(outcome === 'fits' ? [section(words.fits)] : otherReading(before, data)),
    ...boxes.map((box) => section(boxText(box, before, data))),
    context(words.rule(percent(1 - 2 * tail, locale), percent(leastDifference, locale))),
  ];
}

/** Read for this every week is held against all that is asked now: another number than the one App Home says is explained. */
function otherReading(before: number | undefined, data: CalibrateData): KnownBlock[] {
  const { shown, asked, maySayPercent, profile } = data;
  const { locale } = profile;
  if (!maySayPercent || before === undefined || shown === undefined) return [];
  const [here, there] = [percent(before, locale), percent(shown, locale)];
  return here === there ? [] : [section(phrases(locale).mine.calibrate.wholeBar(asked, here, there))];
}

function boxText(
  { dimension, asked, pace, offer }: CalibratedBox,
  before: number | undefined,
  { profile: { locale }, maySayPercent }: CalibrateData,
): string {
  const { mine, names } = phrases(locale);
  const words = mine.calibrate;
  const row = words.row({
    box: names.dimensions[dimension],
    asked: countWords(dimension, asked, locale),
    done: decimal(pace.done, locale, 1),
    range: `${decimal(pace.low, locale, 1)}–${decimal(pace.high, locale, 1)}`,
  });
  if (offer === undefined) return `${row}\n${words.noOffer}`;
  const says = maySayPercent && before !== undefined && offer.percent !== undefined;
  return [
    row,
    [
      words.proposal(countWords(dimension, offer.proposed, locale)),
      ...(says ? [words.reads(percent(before, locale), percent(offer.percent, locale))] : []),
    ].join(' '),
  ].join('\n');
}

function offerBlocks(
  offers: readonly Offered[],
  { before, after }: Looked,
  { profile: { locale }, maySayPercent }: CalibrateData,
): KnownBlock[] {
  const words = phrases(locale).mine.calibrate;
  const all =
    offers.length > 1 && maySayPercent && before !== undefined && after !== undefined
      ? [section(words.all(percent(before, locale), percent(after, locale)))]
      : [];
  const lowers = offers.some(({ asked, offer }) => offer.proposed < asked);
  return [...all, ticks(offers, locale), ...(lowers ? [section(words.warning)] : []), section(words.effect)];
}

function ticks(offers: readonly Offered[], locale: string): InputBlock {
  const { mine, names } = phrases(locale);
  return input(
    blockId(blockNames.calibrateTicks),
    mine.calibrate.pick,
    {
      type: 'checkboxes',
      action_id: actionIds.calibrateTicks,
      options: offers.map(({ dimension, asked, offer }) =>
        option({
          text: mine.calibrate.choice(
            names.dimensions[dimension],
            countWords(dimension, offer.proposed, locale),
            decimal(asked, locale, 2),
          ),
          value: offerValue(dimension, offer.proposed),
        }),
      ),
    },
    { optional: true },
  );
}

function countWords(dimension: Dimension, count: number, locale: string): string {
  return phrases(locale).mine.calibrate.counts(dimension, decimal(count, locale, 2));
}
