import type { ModalView, SectionBlock } from '@slack/types';
import type { Dimension } from '../../../domain/dimension.js';
import type { Entry } from '../../../domain/entry.js';
import type { ExplainedEntry } from '../../../domain/reflection.js';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { button, context, modal } from '../blocks.js';
import { weekName } from '../dates.js';
import { counted } from '../numbers.js';
import { clip, typedText } from '../typed.js';
import {
  dimensionNames,
  durabilityNames,
  evidenceNames,
  ownershipNames,
  reachNames,
  resultNames,
  sizeNames,
} from '../words.js';
import type { WhyData } from './why-modal.js';

export interface LinesData extends WhyData {
  readonly dimension: Dimension;
}

const mostLines = 90;
/** A list shows the start of a line; the week shows all of it. */
const lineRoom = 300;

/** Pushed: each line of one dimension, newest first, how it was read, Fix. */
export function linesModal({ reflection, profile, dimension }: LinesData): ModalView {
  const lines = reflection.explanation.lines
    .filter(({ entry }) => entry.dimension === dimension)
    .toSorted((one, other) => other.week.localeCompare(one.week));
  const { windowWeeks } = reflection.dimensions[dimension];
  const older = lines.length - mostLines;
  return modal({
    callback: callbackIds.lines,
    title: `${dimensionNames[dimension]} lines`,
    close: 'Back',
    metadata: { week: reflection.week },
    blocks: [
      context(
        `${counted(lines.length, 'line', 'lines', profile.locale)} in ${windowWeeks} weeks, newest first. Fix opens the week.`,
      ),
      ...lines.slice(0, mostLines).map(lineRow),
      ...(older > 0
        ? [context(`${counted(older, 'older line stands', 'older lines stand', profile.locale)} in the weeks.`)]
        : []),
    ],
  });
}

function lineRow({ entry, week }: ExplainedEntry): SectionBlock {
  return {
    type: 'section',
    block_id: blockId(blockNames.line, week, entry.id),
    text: typedText(clip(entry.typed, lineRoom), { after: `\n${weekName(week)} · ${readingOf(entry)}` }),
    accessory: button('Fix', actionIds.editWeek),
  };
}

/** How a line was read, in plain words. */
export function readingOf(entry: Entry): string {
  const { dimension } = entry;
  const times = entry.count === 1 ? '' : `counted ${entry.count} times`;
  const evidence = evidenceNames[entry.evidence];
  const reach = `${reachNames[entry.reach].toLowerCase()}${entry.reachAssumed ? ' (assumed)' : ''}`;
  const words: Readonly<Record<Dimension, readonly string[]>> = {
    input: [times, sizeNames[entry.size], evidence],
    output: [times, sizeNames[entry.size], ownershipNames[entry.ownership], evidence],
    outcome: [
      times,
      `felt by: ${reach}`,
      resultNames[entry.result].toLowerCase(),
      ownershipNames[entry.ownership],
      evidence,
    ],
    impact: [
      times,
      `felt by: ${reach}`,
      durabilityNames[entry.durability].toLowerCase(),
      ownershipNames[entry.ownership],
      evidence,
    ],
  };
  return words[dimension].filter(Boolean).join(' · ');
}
