import type { ModalView } from '@slack/types';
import { addLevelScreen, levelsScreen, removeLevelScreen } from './levels-screens.js';
import { addRoleScreen, removeRoleScreen, roleScreen } from './roles-screens.js';
import { addKindScreen, kindScreen, kindsScreen, mergeScreen, removeKindScreen } from './kinds-screens.js';
import { bandsScreen, ruleGroupScreen, rulesScreen } from './rules-screens.js';
import { carryOverScreen } from './carry-over-screen.js';
import { differencesScreen } from './differences-screen.js';
import type { EditorData } from './editor-data.js';
import { levelScreen, shownByScreen } from './level-screen.js';
import { overviewScreen, unreadableScreen } from './overview-screen.js';
import type { Place } from './place.js';
import { publishScreen } from './publish-screens.js';
import { startFromScreen } from './start-from-screen.js';
import { tryOutScreen } from './try-out-screen.js';

/** The screen of a place; the overview, which says so, where what it is about is gone. */
export function screenOf(data: EditorData, place: Place): ModalView {
  const { framework } = data;
  if (data.isUnreadable === true) return unreadableScreen(data);
  const gone = () => overviewScreen({ ...data, typed: undefined, notice: data.notice ?? 'gone' });
  switch (place.at) {
    case 'overview':
      return overviewScreen(data);
    case 'levels':
      return levelsScreen(data, place);
    case 'add-level':
      return addLevelScreen(data, place.role);
    case 'add-role':
      return addRoleScreen(data);
    case 'role':
    case 'remove-role': {
      const role = framework.roles.find(({ key }) => key === place.role);
      if (role === undefined) return gone();
      return place.at === 'role' ? roleScreen(data, role) : removeRoleScreen(data, role);
    }
    case 'remove-level': {
      const level = framework.levels.find(({ key }) => key === place.level);
      return level === undefined ? gone() : removeLevelScreen(data, level);
    }
    case 'level':
    case 'shown-by': {
      const level = framework.levels.find(({ key }) => key === place.level);
      if (level === undefined) return gone();
      if (place.at === 'level') return levelScreen(data, level, place);
      return level.statements[place.dimension][place.statement] === undefined
        ? gone()
        : shownByScreen(data, level, place);
    }
    case 'kinds':
      return kindsScreen(data, place);
    case 'add-kind':
      return addKindScreen(data, place);
    case 'kind':
    case 'merge':
    case 'remove-kind': {
      const kind = framework.categories.find(({ key }) => key === place.kind);
      if (kind === undefined) return gone();
      if (place.at === 'remove-kind') return removeKindScreen(data, kind);
      return place.at === 'kind' ? kindScreen(data, kind) : mergeScreen(data, kind);
    }
    case 'rules':
      return rulesScreen(data);
    case 'bands':
      return bandsScreen(data);
    case 'rule-group':
      return ruleGroupScreen(data, place);
    case 'differences':
      return differencesScreen(data, place);
    case 'try-out':
      return tryOutScreen(data);
    case 'publish':
      return publishScreen(data);
    case 'start-from':
      return startFromScreen(data);
    case 'carry-over':
      return carryOverScreen(data);
  }
}
