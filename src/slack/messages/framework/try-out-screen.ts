import type { KnownBlock, ModalView } from '@slack/types';
import { context, section } from '../blocks.js';
import { phrases } from '../phrases.js';
import type { EditorData } from './editor-data.js';
import { editorWindow, wayBack } from './editor-window.js';
import { overview } from './place.js';
import { problemBlocks } from './problem-rows.js';
import { simulationLines } from './simulation-words.js';

/** Six made-up people before and after, and how much of it rests on the weights. */
export function tryOutScreen(data: EditorData): ModalView {
  const { keeper } = phrases(data.locale);
  return editorWindow(data, {
    place: { at: 'try-out' },
    title: keeper.tryOut.title,
    ways: [wayBack(keeper.overview, overview, data.locale)],
    blocks: [context(keeper.tryOut.explain), ...people(data)],
  });
}

function people(data: EditorData): readonly KnownBlock[] {
  const { simulated, base, framework, locale } = data;
  if (simulated === undefined) return [section(phrases(locale).keeper.tryOut.repairFirst), ...problemBlocks(data)];
  return simulationLines(simulated, base, framework, locale).flatMap(({ line, shifts }) => [
    section(line),
    ...(shifts === undefined ? [] : [context(shifts)]),
  ]);
}
