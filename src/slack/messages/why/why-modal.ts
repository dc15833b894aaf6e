import type { KnownBlock, ModalView, SectionBlock } from '@slack/types';
import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { Profile } from '../../../domain/profile.js';
import type { Lever, Reflection } from '../../../domain/reflection.js';
import { actionIds, blockId, blockNames, callbackIds, type DisagreeValue } from '../../ids.js';
import { actions, button, context, modal, section, select, type Choice } from '../blocks.js';
import { fewest, noteOf } from '../chart-words/bullet-words.js';
import { bare, capitalised, counted, decimal, numberWord, percent, plural, shareInWords } from '../numbers.js';
import { questionBlocks } from '../replies/light-question.js';
import { countsOf, type Counts } from '../standing/counts.js';
import { leverLine } from '../standing/lever-sentence.js';
import { mayShowPercent, placeSentence, whyName } from '../standing/place.js';
import { phrases } from '../phrases.js';

export interface WhyData {
  readonly reflection: Reflection;
  readonly profile: Profile;
}

const disagreements: readonly (Choice & { readonly value: DisagreeValue })[] = [
  { text: 'A line was misread', value: 'misread' },
  { text: 'Something is missing', value: 'missing' },
  { text: 'I was away or part-time', value: 'away' },
  { text: 'My level or start date is wrong', value: 'level' },
];

/** `Why this score?`: place and sources, four rows, what would change it, what was held back. */
export function whyModal(data: WhyData): ModalView {
  const { reflection, profile } = data;
  const { week } = reflection;
  return modal({
    callback: callbackIds.why,
    title: whyName(reflection, profile),
    close: phrases(profile.locale).names.close,
    metadata: { week },
    blocks: [
      section(placeSentence(reflection, profile)),
      ...question(data),
      context(sources(data)),
      ...dimensions.map((dimension) => row(data, dimension)),
      ...changes(data),
      ...heldBack(data),
      actions(blockId(blockNames.buttons, week), [
        select(actionIds.disagree, 'Not what you think of it?', disagreements),
        ...(mayShowPercent(reflection, profile) ? [button('Show the arithmetic', actionIds.showArithmetic)] : []),
      ]),
      context(versions(data)),
    ],
  });
}

/** A discreet chat asks nothing: there the question stands here. */
function question({ reflection, profile }: WhyData): KnownBlock[] {
  return profile.detail === 'discreet' ? questionBlocks(reflection, reflection.week, profile) : [];
}

function sources({ reflection, profile }: WhyData): string {
  const { progress, explanation } = reflection;
  const lines = counted(explanation.lines.length, 'line', 'lines', profile.locale);
  const weeks = `${progress.windowLogged} of ${progress.windowAvailable} weeks`;
  const missing = explanation.missingWeeks.length > 0 ? ' Weeks that were not logged are left out, never zero.' : '';
  return `${lines}, ${weeks} logged.${missing} It reads ${reflection.assignment.framework.windowWeeks.input} weeks and more, never one.`;
}

function row({ reflection, profile }: WhyData, dimension: Dimension): SectionBlock {
  const view = reflection.dimensions[dimension];
  const { locale } = profile;
  const value = mayShowPercent(reflection, profile) && view.expected > 0 ? ` ${percent(view.attainment, locale)}` : '';
  const lines = reflection.explanation.lines.filter(({ entry }) => entry.dimension === dimension).length;
  const assumed = view.mostlyAssumed ? ' Mostly assumed so far.' : '';
  return {
    ...section(
      `*${phrases(locale).names.dimensions[dimension]}*${value} · ${shareInWords(view.weight, locale)} of the picture\n` +
        `${countWords(countsOf(reflection, dimension), locale)} in the logged weeks of the last ${view.windowWeeks}.${assumed}`,
      button(counted(lines, 'line', 'lines', locale), actionIds.showLines, { value: dimension }),
    ),
    block_id: blockId(blockNames.dimension, reflection.week, dimension),
  };
}

function countWords({ count, usual }: Counts, locale: string): string {
  if (usual <= 0 || usual >= fewest) return noteOf({ count, usual }, locale);
  return `${decimal(count, locale, 0)} where less than one is usual`;
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
  return [section(`*What would change it*\n${lines.join('\n')}`)];
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
  const words = [
    repeats === 0
      ? ''
      : `${capitalised(numberWord(repeats, locale))} ${plural(repeats, 'line is a repeat (x6, or the same kind again) and counts', 'lines are repeats (x6, or the same kind again) and count')} less each time.`,
    large.length === 0
      ? ''
      : `${capitalised(numberWord(large.length, locale))} large ${plural(large.length, 'line has no link and counts', 'lines have no link and count')} one size smaller.`,
  ].filter(Boolean);
  const text = `*What I held back*\n${words.join('\n')}`;
  if (first === undefined) return [section(text)];
  return [
    {
      ...section(text, button('Add the link', actionIds.addLink, { value: first.entryId })),
      block_id: blockId(blockNames.line, first.week, first.entryId),
    },
  ];
}

function versions({ reflection, profile }: WhyData): string {
  const { frameworkVersion, sensitivity } = reflection.explanation;
  const version = `Expectations version ${decimal(frameworkVersion, profile.locale)}`;
  if (sensitivity === undefined || !mayShowPercent(reflection, profile))
    return `${version}. The shares are an opinion, not science.`;
  const [low, high] = sensitivity;
  const range = `${bare(low, profile.locale)}–${percent(high, profile.locale)}`;
  return `${version}. The shares are an opinion, not science: 5 points either way ${low === high ? 'change nothing' : `give ${range}`}.`;
}
