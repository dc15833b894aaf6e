import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { Category } from '../../../domain/framework.js';
import type { OwnChange } from '../../../domain/own-layer/change-own.js';
import { ownLimits } from '../../../domain/own-layer/own-layer.js';
import {
  readName,
  readPoints,
  readTarget,
  readWindow,
  readWords,
  type ReadNumber,
} from '../../../domain/own-layer/read-own.js';
import { takeCalibration, type Counts } from '../../../use-cases/calibrate.js';
import { changeOwn, kindProblem, newestLayer, newOwnKey, readOwnKinds } from '../../../use-cases/change-own.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { actionIds, type ActionId } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { OwnTickValue } from '../../ids/choices.js';
import { readOfferValue } from '../../ids/values.js';
import { frameworkText } from '../../messages/framework-text.js';
import { bare, decimal } from '../../messages/numbers.js';
import { phrases } from '../../messages/phrases.js';
import type { Speaker } from '../../speaker.js';
import { chosenIn, fieldsOf, textIn } from '../form.js';
import { buildChangeKind, buildMine } from '../mine-window.js';
import type { Routes } from '../routes.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';

/** Kinds of one's own, target and windows, and expectations that are taken over: stored before Slack takes the window. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.ownKind, keepKind);
  onSubmit(routes, speaker, callbackIds.ownTune, keepTuning);
  onSubmit(routes, speaker, callbackIds.calibrate, keepCalibration);
}

type Errors = Readonly<Record<string, string>>;

async function keepKind(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form } = submit;
  const [name] = fieldsOf(form, actionIds.ownName);
  if (name === undefined) {
    // Handed in before the fields of the kind that was picked were there.
    const view = await buildChangeKind(speaker, mirror, chosenIn(form, actionIds.ownPick));
    return submit.ack({ response_action: 'update', view });
  }
  const key = name.rest;
  const read = await readKind(submit, key);
  if ('errors' in read) return submit.ack({ response_action: 'errors', errors: read.errors });
  await keep(submit, read.change);
}

async function readKind(
  { speaker, mirror, form }: JoinedSubmit,
  key: string | undefined,
): Promise<{ readonly change: OwnChange } | { readonly errors: Errors }> {
  const { deps } = speaker;
  const { locale } = mirror.profile;
  const words = phrases(locale).mine.kind.problems;
  const { kinds, published } = await readOwnKinds(deps, mirror);
  const layer = newestLayer(mirror.profile);
  const own = layer?.added.find((kind) => kind.key === key);
  const known = kinds.find((kind) => kind.key === key);
  const fields = { name: blockId(blockNames.ownName, undefined, key), box: blockId(blockNames.ownBox) };
  const dimension = known?.dimension ?? dimensions.find((each) => each === chosenIn(form, actionIds.ownBox));
  if (key !== undefined && known === undefined) return { errors: { [fields.name]: words.gone } };
  if (dimension === undefined) return { errors: { [fields.box]: words.box } };

  const name = readName(textIn(form, actionIds.ownName) ?? '');
  const typedWords = readWords(textIn(form, actionIds.ownWords) ?? '');
  const points = readPoints(textIn(form, actionIds.ownPoints) ?? '');
  const isTheirs = key !== undefined && own === undefined;
  const problem = isTheirs && name === '' ? undefined : kindProblem(name, dimension, kinds, { key, layer });
  const errors = {
    ...(problem !== undefined && { [fields.name]: problemWords(problem, locale) }),
    ...(areTooMany(typedWords) && {
      [blockId(blockNames.ownWords, undefined, key)]: words.words(
        decimal(ownLimits.words, locale),
        decimal(ownLimits.word, locale),
      ),
    }),
    ...errorOf(points, blockId(blockNames.ownPoints, undefined, key), ['0', decimal(ownLimits.points, locale)], locale),
  };
  if (Object.keys(errors).length > 0) return { errors };

  const worth = valueOf(points);
  const ticked = fieldsOf(form, actionIds.ownTicks)[0]?.ticked ?? [];
  const isTicked = (tick: OwnTickValue) => ticked.includes(tick);
  if (key === undefined) {
    const made = { key: newOwnKey(deps), dimension, name, words: [...typedWords], countable: isTicked('countable') };
    return { change: { kind: 'add', added: { ...made, ...(worth !== undefined && { points: worth }) } } };
  }
  return {
    change: {
      kind: 'kind',
      key,
      points: worth,
      isHidden: isTicked('hide'),
      ...(own === undefined
        ? {
            name: ownNameOf(
              name,
              published.find((kind) => kind.key === key),
              locale,
            ),
          }
        : { name, words: typedWords, countable: isTicked('countable') }),
    },
  };
}

/** The level's own name is no name of one's own, also as it is said in the person's language. */
function ownNameOf(name: string, theirs: Category | undefined, locale: string): string | undefined {
  const isTheirs = theirs !== undefined && (name === theirs.name || name === frameworkText(theirs.name, locale));
  return name === '' || isTheirs ? undefined : name;
}

function areTooMany(words: readonly string[]): boolean {
  return words.length > ownLimits.words || words.some(({ length }) => length > ownLimits.word);
}

function problemWords(problem: NonNullable<ReturnType<typeof kindProblem>>, locale: string): string {
  const words = phrases(locale).mine.kind.problems;
  return problem === 'too-many' ? words['too-many'](decimal(ownLimits.kinds, locale)) : words[problem];
}

async function keepTuning(submit: JoinedSubmit): Promise<void> {
  const { form, mirror } = submit;
  const { locale } = mirror.profile;
  const target = readTarget(textIn(form, actionIds.ownTarget) ?? '');
  const windows = fieldsOf(form, actionIds.ownWindow).map(({ blockId: id, rest, text }) => ({
    id,
    dimension: dimensions.find((each) => each === rest),
    weeks: readWindow(text),
  }));
  const { least, most } = ownLimits.windowWeeks;
  const errors = Object.assign(
    errorOf(
      target,
      idOf(form, actionIds.ownTarget),
      [bare(ownLimits.target.least, locale), bare(ownLimits.target.most, locale)],
      locale,
    ),
    ...windows.map(({ id, weeks }) => errorOf(weeks, id, [decimal(least, locale), decimal(most, locale)], locale)),
  ) as Errors;
  if (Object.keys(errors).length > 0) return submit.ack({ response_action: 'errors', errors });
  const { windowWeeks: theirs } = await readOwnKinds(submit.speaker.deps, mirror);
  const own = windows.flatMap(({ dimension, weeks }) => {
    const value = valueOf(weeks);
    return dimension === undefined || value === undefined || value === theirs[dimension] ? [] : [[dimension, value]];
  });
  await keep(submit, { kind: 'tune', target: valueOf(target), windowWeeks: Object.fromEntries(own) });
}

async function keepCalibration(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form } = submit;
  const words = phrases(mirror.profile.locale).mine.calibrate;
  const ticked = fieldsOf(form, actionIds.calibrateTicks)[0]?.ticked ?? [];
  const wanted: Counts = Object.fromEntries(
    ticked.flatMap((value): [Dimension, number][] => {
      const offer = readOfferValue(value);
      return offer === undefined ? [] : [[offer.dimension, offer.proposed]];
    }),
  );
  const refuse = (why: string) =>
    submit.ack({ response_action: 'errors', errors: { [blockId(blockNames.calibrateTicks)]: why } });
  if (Object.keys(wanted).length === 0) return refuse(words.none);
  const taken = await takeCalibration(speaker.deps, mirror, wanted);
  if (taken.outcome === 'moved') return refuse(words.moved);
  await showKept(submit, taken.mirror);
}

async function keep(submit: JoinedSubmit, change: OwnChange): Promise<void> {
  const { mirror } = await changeOwn(submit.speaker.deps, submit.mirror, change);
  await showKept(submit, mirror);
}

/** The window below shows it; one that stood alone turns into that window. */
async function showKept(submit: JoinedSubmit, mirror: Mirror): Promise<void> {
  const { speaker } = submit;
  const view = await buildMine(speaker, mirror, { news: 'changed' });
  if (submit.metadata.under === 'mine') {
    await submit.ack();
    await submit.refreshBelow(view);
  } else {
    await submit.ack({ response_action: 'update', view });
  }
  await speaker.publishHome(mirror.identity);
}

function errorOf(read: ReadNumber, id: string, [least, most]: readonly [string, string], locale: string): Errors {
  if (!('problem' in read)) return {};
  const words = phrases(locale).mine.numbers;
  return { [id]: read.problem === 'out-of-range' ? words['out-of-range'](least, most) : words['no-number'] };
}

function valueOf(read: ReadNumber): number | undefined {
  return 'value' in read ? read.value : undefined;
}

function idOf(form: JoinedSubmit['form'], action: ActionId): string {
  return fieldsOf(form, action)[0]?.blockId ?? '';
}
