import type { App } from '@slack/bolt';
import { createRoutes, listenOnRoutes, type Routes } from './routes.js';
import type { Speaker } from '../speaker.js';
import * as allWeeks from './actions/all-weeks.js';
import * as expectation from './actions/expectation.js';
import * as career from './actions/career.js';
import * as entrance from './actions/entrance.js';
import * as expected from './actions/expected.js';
import * as home from './actions/home.js';
import * as keeper from './actions/keeper.js';
import * as kindOfWeek from './actions/kind-of-week.js';
import * as journey from './actions/journey.js';
import * as levels from './actions/levels.js';
import * as lineOrigin from './actions/line-origin.js';
import * as lines from './actions/lines.js';
import * as mine from './actions/mine.js';
import * as notedLine from './actions/noted-line.js';
import * as oneToOne from './actions/one-to-one.js';
import * as receipt from './actions/receipt.js';
import * as removedLine from './actions/removed-line.js';
import * as openQuestions from './actions/open-questions.js';
import * as outlook from './actions/outlook.js';
import * as reply from './actions/reply.js';
import * as reviews from './actions/reviews.js';
import * as settings from './actions/settings.js';
import * as signalQuestion from './actions/signal-question.js';
import * as share from './actions/share.js';
import * as takingOut from './actions/taking-out.js';
import * as trend from './actions/trend.js';
import * as versions from './actions/versions.js';
import * as weekModal from './actions/week-modal.js';
import * as weeklyPrompt from './actions/weekly-prompt.js';
import * as whatIf from './actions/what-if.js';
import * as why from './actions/why.js';
import * as work from './actions/work.js';
import * as mirror from './commands/mirror.js';
import * as appHomeOpened from './events/app-home-opened.js';
import * as workspaceLost from './events/workspace-lost.js';
import * as capture from './shortcuts/capture.js';
import * as somethingOff from './shortcuts/something-off.js';
import * as away from './views/away.js';
import * as cameOf from './views/came-of.js';
import * as careerView from './views/career.js';
import * as chooseText from './views/choose-text.js';
import * as expectedView from './views/expected.js';
import * as find from './views/find.js';
import * as journeyView from './views/journey.js';
import * as keeperView from './views/keeper.js';
import * as leaving from './views/leaving.js';
import * as level from './views/level.js';
import * as mineView from './views/mine.js';
import * as note from './views/note.js';
import * as lineOriginView from './views/line-origin.js';
import * as linesTaken from './views/one-to-one.js';
import * as readBack from './views/read-back.js';
import * as reviewsView from './views/reviews.js';
import * as settingsView from './views/settings.js';
import * as shareView from './views/share.js';
import * as signalsView from './views/signals.js';
import * as start from './views/start.js';
import * as takingOutView from './views/taking-out.js';
import * as week from './views/week.js';

const answers = [
  away,
  career,
  careerView,
  entrance,
  expectation,
  home,
  levels,
  allWeeks,
  cameOf,
  expected,
  expectedView,
  settings,
  settingsView,
  share,
  shareView,
  weeklyPrompt,
  receipt,
  kindOfWeek,
  keeper,
  keeperView,
  reply,
  why,
  lines,
  lineOrigin,
  lineOriginView,
  removedLine,
  notedLine,
  capture,
  note,
  oneToOne,
  linesTaken,
  weekModal,
  start,
  level,
  week,
  readBack,
  chooseText,
  find,
  trend,
  whatIf,
  mine,
  mineView,
  versions,
  work,
  outlook,
  leaving,
  takingOut,
  takingOutView,
  openQuestions,
  signalQuestion,
  signalsView,
  somethingOff,
  journey,
  journeyView,
  reviews,
  reviewsView,
];

/** Everything the app listens to. */
export function registerListeners(app: App, speaker: Speaker): void {
  mirror.register(app, speaker);
  appHomeOpened.register(app, speaker);
  workspaceLost.register(app, speaker);
  listenOnRoutes(app, speaker, routesOf(speaker));
}

/** What answers every button, window and shortcut of ours. */
export function routesOf(speaker: Speaker): Routes {
  const routes = createRoutes();
  for (const { register } of answers) register(routes, speaker);
  return routes;
}
