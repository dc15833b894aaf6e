import type { KnownBlock, ModalView } from '@slack/types';
import { ruleGroups, type RuleGroup } from '../../../domain/framework-edit/rule-groups.js';
import { actionIds } from '../../ids/actions.js';
import { button, context, section } from '../blocks.js';
import { frameworkText } from '../framework-text.js';
import { exactPercent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import type { EditorData } from './editor-data.js';
import { editorWindow, wayBack } from './editor-window.js';
import { overview, placeValue, type Place } from './place.js';
import { bandFields, ruleFields } from './rule-fields.js';

/** Bands, and every group of numbers that holds for all levels. */
export function rulesScreen(data: EditorData): ModalView {
  const { keeper } = phrases(data.locale);
  return editorWindow(data, {
    place: { at: 'rules' },
    title: keeper.rules.title,
    ways: [wayBack(keeper.overview, overview, data.locale)],
    blocks: [
      context(keeper.rules.explain),
      bandsRow(data),
      ...(Object.keys(ruleGroups) as RuleGroup[]).map((group) => groupRow(data, group)),
    ],
  });
}

function bandsRow({ framework: { bands }, locale }: EditorData): KnownBlock {
  const { bands: words, rules } = phrases(locale).keeper;
  const names = bands.names.map(({ shortName }, place) => {
    const [name, edge] = [escaped(frameworkText(shortName, locale)), bands.edges[place - 1]];
    return edge === undefined ? name : rules.bandFrom(name, exactPercent(edge, locale));
  });
  return section(
    [`*${words.title}*`, names.join(' · ')].join('\n'),
    button(rules.change, actionIds.keeperGo, { value: placeValue({ at: 'bands' }) }),
  );
}

function groupRow({ locale }: EditorData, group: RuleGroup): KnownBlock {
  const { rules } = phrases(locale).keeper;
  const [title, explain] = rules.groups[group];
  return section(
    [`*${title}*`, explain].join('\n'),
    button(rules.change, actionIds.keeperGo, { value: placeValue({ at: 'rule-group', group }) }),
  );
}

export function bandsScreen(data: EditorData): ModalView {
  const { keeper } = phrases(data.locale);
  return editorWindow(data, {
    place: { at: 'bands' },
    title: keeper.bands.title,
    ways: [wayBack(keeper.rulesButton, { at: 'rules' }, data.locale)],
    blocks: [context(keeper.bands.explain)],
    fields: bandFields(data.framework, data.locale),
    submit: keeper.save,
  });
}

export function ruleGroupScreen(data: EditorData, place: Place & { readonly at: 'rule-group' }): ModalView {
  const { keeper } = phrases(data.locale);
  const [title, explain] = keeper.rules.groups[place.group];
  return editorWindow(data, {
    place,
    title,
    ways: [wayBack(keeper.rulesButton, { at: 'rules' }, data.locale)],
    blocks: [context(explain)],
    fields: ruleFields(data.framework, place.group, data.locale),
    submit: keeper.save,
  });
}
