import type { ModalView } from '@slack/types';
import { presets } from '../../../domain/presets.js';
import { context } from '../blocks.js';
import { frameworkText } from '../framework-text.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import type { EditorData } from './editor-data.js';
import { editorWindow, wayBack } from './editor-window.js';
import type { Field } from './field.js';
import { startName } from './overview-screen.js';
import { overview, valueOf } from './place.js';

/** A published version again, the default, or weights from somewhere else. */
export function startFromScreen(data: EditorData): ModalView {
  const { keeper } = phrases(data.locale);
  return editorWindow(data, {
    place: { at: 'start-from' },
    title: keeper.startFrom.title,
    ways: [wayBack(keeper.overview, overview, data.locale)],
    blocks: [context(keeper.startFrom.explain)],
    fields: startFromFields(data),
    submit: keeper.startFrom.submit,
  });
}

/** What a choice starts from, as its value: `version 3`, `default`, `weights author-app-2025`. */
export function startFromFields({ versions, locale }: Pick<EditorData, 'versions' | 'locale'>): readonly Field[] {
  const words = phrases(locale).keeper.startFrom;
  const newestFirst = versions.toReversed().slice(0, 90);
  return [
    {
      name: 'start',
      kind: 'choice',
      label: words.label,
      placeholder: words.pick,
      shown: '',
      path: ['start'],
      choices: [
        ...newestFirst.map(({ version, startsOn }) => ({
          text: words.version(decimal(version, locale, 0), startName(startsOn, locale)),
          value: valueOf('version', version),
        })),
        { text: words.defaultFramework, value: 'default' },
        ...presets.map(({ key, name }) => ({
          text: words.weights(frameworkText(name, locale)),
          value: valueOf('weights', key),
        })),
      ],
    },
  ];
}
