import { scoreWindowOf } from '../../../domain/lookup.js';
import type { KnownBlock, ModalView, SectionBlock } from '@slack/types';
import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { Profile } from '../../../domain/profile.js';
import type { DimensionView, Lever, Reflection } from '../../../domain/reflection.js';
import type { LateQuestion } from '../../../domain/signals/late-question.js';
import { assumedPart } from '../../../domain/standing.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { disagreeValues } from '../../ids/choices.js';
import { actions, button, context, modal, section, select } from '../blocks.js';
import { fewest, noteOf } from '../chart-words/bullet-words.js';
import { bare, capitalised, decimal, inDigits, inWords, percent, shareInWords } from '../numbers.js';
import { weekQuestion } from '../replies/week-questions.js';
import { saidShare } from '../settings/time-modal.js';
import { weeksLogged } from '../standing/context-line.js';
import { countsOf, type Counts } from '../standing/counts.js';
import { leverLine } from '../standing/lever-sentence.js';
import { ownPlace } from '../standing/own-target.js';
import { hasPlace, mayShowPercent, whyName } from '../standing/place.js';
import { ownLine } from '../mine/own-line.js';
import { phrases } from '../phrases.js';
import { reachClause } from './reach-clause.js';

export interface WhyData {
  readonly reflection: Reflection;
  readonly profile: Profile;
  /** Whether it is time to ask what was learned late. */
  readonly late?: LateQuestion | undefined;
}

/** `Why this score?`: place and sources, four rows, what would change it, what was held back. */
export function whyModal(data: WhyData): ModalView {
  const { reflection, profile } = data;
  const { week } = reflection;
  const { mine, names, why, whatIf, work } = phrases(profile.locale);
  const disagreements = disagreeValues.map((value) => ({ text: why.disagreements[value], value }));
  return modal({
    callback: callbackIds.why,
    title: whyName(reflection, profile),
    close: names.close,
    metadata: { week },
    blocks: [
      section(ownPlace(reflection, profile)),
      ...question(data),
      context(sources(data)),
      ...ownLine(reflection.assignment.own, profile),
      ...shareOfTime(data),
      ...dimensions.map((dimension) => row(data, dimension)),
      ...changes(data),
      ...heldBack(data),
      actions(blockId(blockNames.buttons, week), [
        select(actionIds.disagree, why.notWhatYouThink, disagreements),
        ...(hasPlace(reflection)
          ? [button(whatIf.button, actionIds.whatIf), button(work.growth.button, actionIds.growth)]
          : []),
        ...(mayShowPercent(reflection, profile) ? [button(why.showArithmetic, actionIds.showArithmetic)] : []),
        button(mine.button, actionIds.mine),
      ]),
      context(versions(data)),
    ],
  });
}

/** A discreet chat asks nothing: there the question stands here. */
function question({ reflection, profile, late }: WhyData): KnownBlock[] {
  return profile.detail === 'discreet' ? weekQuestion(reflection, reflection.week, profile, late) : [];
}

/** Part-time scales what is expected, and says so. */
function shareOfTime({ reflection, profile }: WhyData): KnownBlock[] {
  const said = saidShare(reflection.assignment.share, profile.locale);
  return said === undefined ? [] : [context(said)];
}

function sources({ reflection, profile }: WhyData): string {
  const { progress, explanation, assignment, dimensions: views } = reflection;
  const { locale } = profile;
  const { why } = phrases(locale);
  const isAnyMissing =
    explanation.missingWeeks.length > 0 || dimensions.some((dimension) => assumedPart(views[dimension]) > 0);
  return [
    why.sources(inDigits(explanation.lines.length, locale), weeksLogged(progress, locale)),
    ...(isAnyMissing ? [why.notLogged] : []),
    why.neverOne(decimal(scoreWindowOf(assignment.framework), locale)),
  ].join(' ');
}

function row({ reflection, profile }: WhyData, dimension: Dimension): SectionBlock {
  const view = reflection.dimensions[dimension];
  const { locale } = profile;
  const { names, why } = phrases(locale);
  const value = mayShowPercent(reflection, profile) && view.expected > 0 ? ` ${percent(view.attainment, locale)}` : '';
  const lines = reflection.explanation.lines.filter(({ entry }) => entry.dimension === dimension).length;
  const counts = why.inWindow(countWords(countsOf(reflection, dimension), locale), decimal(view.windowWeeks, locale));
  return {
    ...section(
      `*${names.dimensions[dimension]}*${value} · ${why.share(shareInWords(view.weight, locale))}\n` +
        [counts, ...assumedWords(view, locale), ...reachClause(reflection, dimension, profile)].join(' '),
      button(why.lines(inDigits(lines, locale)), actionIds.showLines, { value: dimension }),
    ),
    block_id: blockId(blockNames.dimension, reflection.week, dimension),
  };
}

function assumedWords(view: DimensionView, locale: string): string[] {
  const { why } = phrases(locale);
  if (view.mostlyAssumed) return [why.mostlyAssumed];
  return assumedPart(view) > 0 ? [why.partlyAssumed] : [];
}

function countWords({ count, usual }: Counts, locale: string): string {
  if (usual <= 0 || usual >= fewest) return noteOf({ count, usual }, locale);
  return phrases(locale).why.underOne(decimal(count, locale, 0));
}

const mostLevers = 4;

function changes({ reflection, profile }: WhyData): KnownBlock[] {
  if (!mayShowPercent(reflection, profile) || reflection.levers.length === 0) return [];
  const small = reflection.levers.find(({ kind }) => kind === 'small');
  const others = reflection.levers
    .filter((lever) => lever !== small)
    .filter((lever, _at, all) => lever.kind === 'typical' || !all.some((other) => saysTheSame(other, lever)))
    .slice(0, small === undefined ? mostLevers : mostLevers - 1);
  const lines = [...others, ...(small === undefined ? [] : [small])].map(
    (lever) => `• ${leverLine(lever, reflection.level, profile.locale)}`,
  );
  return [section(`*${phrases(profile.locale).why.whatWouldChange}*\n${lines.join('\n')}`)];
}

/** A lever that a typical line of the same dimension matches says nothing more than the typical one. */
function saysTheSame(typical: Lever, lever: Lever): boolean {
  const isTypical = typical.kind === 'typical' && typical.dimension === lever.dimension;
  return isTypical && Math.round(typical.to * 100) === Math.round(lever.to * 100);
}

function heldBack({ reflection, profile }: WhyData): KnownBlock[] {
  const { heldBack: held } = reflection.explanation;
  const repeats = held.filter(({ why }) => why === 'repeats').length;
  const large = held.filter(({ why }) => why === 'large-without-link');
  const first = large[0];
  if (held.length === 0) return [];
  const { locale } = profile;
  const { why } = phrases(locale);
  const sentences = [
    ...(repeats === 0 ? [] : [why.repeats(inWords(repeats, locale))]),
    ...(large.length === 0 ? [] : [why.large(inWords(large.length, locale))]),
  ];
  const text = `*${why.heldBack}*\n${sentences.map(capitalised).join('\n')}`;
  if (first === undefined) return [section(text)];
  return [
    {
      ...section(text, button(why.addLink, actionIds.addLink, { value: first.entryId })),
      block_id: blockId(blockNames.line, first.week, first.entryId),
    },
  ];
}

function versions({ reflection, profile }: WhyData): string {
  const { frameworkVersion, sensitivity } = reflection.explanation;
  const { locale } = profile;
  const { why } = phrases(locale);
  const version = why.version(decimal(frameworkVersion, locale));
  if (sensitivity === undefined || !mayShowPercent(reflection, profile)) return `${version} ${why.opinion}`;
  const [low, high] = sensitivity;
  return `${version} ${low === high ? why.opinionSteady : why.opinionMoves(`${bare(low, locale)}–${percent(high, locale)}`)}`;
}
