import { addKindFields, kindFields, mergeFields } from './kind-fields.js';
import { addLevelFields } from './levels-screens.js';
import { addRoleFields, roleFields } from './roles-screens.js';
import { carryOverFields } from './carry-over-screen.js';
import type { EditorData } from './editor-data.js';
import type { Field } from './field.js';
import { levelFields } from './level-fields.js';
import { shownByFields } from './level-screen.js';
import type { Place } from './place.js';
import { publishFields } from './publish-screens.js';
import { bandFields, ruleFields } from './rule-fields.js';
import { startFromFields } from './start-from-screen.js';

/** What fields are made from. */
export type FieldsData = Pick<
  EditorData,
  'framework' | 'locale' | 'mondays' | 'planned' | 'versions' | 'overtaken' | 'note'
>;

/** The fields of a place, to read what was typed into them; none where a screen only shows. */
export function fieldsOf(data: FieldsData, place: Place): readonly Field[] {
  const { framework, locale } = data;
  switch (place.at) {
    case 'add-level':
      return addLevelFields(framework, place.role, locale);
    case 'add-role':
      return addRoleFields(framework, locale);
    case 'role':
      return roleFields(framework, place.role, locale);
    case 'level':
    case 'shown-by': {
      const level = framework.levels.find(({ key }) => key === place.level);
      if (level === undefined) return [];
      return place.at === 'level'
        ? levelFields(framework, level, place.tab, locale)
        : shownByFields(framework, level, place, locale);
    }
    case 'add-kind':
      return addKindFields(framework, [place.role], locale);
    case 'kind':
    case 'merge': {
      const kind = framework.categories.find(({ key }) => key === place.kind);
      if (kind === undefined) return [];
      return place.at === 'kind' ? kindFields(framework, kind, locale) : mergeFields(framework, kind, locale);
    }
    case 'bands':
      return bandFields(framework, locale);
    case 'rule-group':
      return ruleFields(framework, place.group, locale);
    case 'publish':
      return publishFields(data);
    case 'start-from':
      return startFromFields(data);
    case 'carry-over':
      return carryOverFields(data);
    case 'overview':
    case 'levels':
    case 'remove-level':
    case 'remove-role':
    case 'remove-kind':
    case 'kinds':
    case 'rules':
    case 'differences':
    case 'try-out':
      return [];
  }
}
