import type { AnswerAnybody, AnswerJoined } from './answers/answer.js';
import { showFeedback, showVersion } from './answers/about.js';
import { showBets } from './answers/bets.js';
import { showCareer, showTime } from './answers/career.js';
import { showCard } from './answers/card.js';
import { chooseDeletion } from './answers/delete.js';
import { help, sayNotYet, showMadeUp, showPrivacy, start } from './answers/entrance.js';
import { showFind } from './answers/find.js';
import { showEditor } from './answers/keeper.js';
import { showJourney, showReviews } from './answers/journey.js';
import { showLevel, showLevels } from './answers/level.js';
import { skip, snooze } from './answers/later.js';
import { showLines, showQuarter } from './answers/lines.js';
import { log } from './answers/log.js';
import { showCalibrate, showMine } from './answers/mine.js';
import { showOutlook } from './answers/outlook.js';
import { pause, resume, showSettings, stop } from './answers/rhythm.js';
import { share, showShares, unshare } from './answers/share.js';
import { sayOff, showSignals } from './answers/signals.js';
import { takeIn, takeOut } from './answers/taking-out.js';
import { showTrend, showYear } from './answers/trend.js';
import { showVersionOf } from './answers/versions.js';
import { editWeek, showWeek } from './answers/week.js';
import { showWhatIf } from './answers/what-if.js';
import { showGrowth, showStrengths } from './answers/work.js';
import { buildWhy } from './why-window.js';

/** One word after the slash command. */
export type Word = WordOptions & {
  readonly name: string;
} & ({ readonly forJoined: AnswerJoined } | { readonly forAnybody: AnswerAnybody });

interface WordOptions {
  /** What people try instead, in lower case. */
  readonly aliases?: readonly string[];
  /** Changes something by itself: that is stored before Slack is told that the word was heard. */
  readonly stores?: boolean;
}

/**
 * Every word, in one table: its name, what it answers, what people try instead of it. What it does is said in
 * `phrases.card.groups`; its answer stands in `answers/`. Words that do not exist yet say so.
 */
export const words: readonly Word[] = [
  joined('home', showCard, { aliases: ['', 'open', 'me'] }),
  anybody('start', start, { aliases: ['join', 'setup', 'onboard', 'starten', 'anfangen'] }),
  joined('log', log, { aliases: ['add', 'note', 'done', 'win', '+', 'notieren', 'notiz', 'erledigt'], stores: true }),
  joined('week', showWeek, { aliases: ['checkin', 'check-in', 'fill', 'report', 'update', 'woche'] }),
  joined('edit', editWeek, { aliases: ['change', 'fix', 'bearbeiten', 'ändern'] }),
  joined('lines', showLines, { aliases: ['1:1', '1on1', 'one-on-one', 'zeilen'] }),
  joined('quarter', showQuarter, { aliases: ['quartal'] }),
  joined('trend', showTrend, { aliases: ['chart', 'charts', 'graph', 'progress', 'verlauf'] }),
  joined('year', showYear, { aliases: ['heat', 'jahr'] }),
  joined('forecast', showOutlook, { aliases: ['future', 'outlook', 'ausblick', 'vorhersage', 'zukunft'] }),
  joined('why', buildWhy, { aliases: ['score', 'band', 'rating', 'warum', 'wieso'] }),
  joined('signals', showSignals, {
    aliases: ['questions', 'blockers', 'issues', 'alerts', 'open-questions', 'signale', 'fragen', 'offene', 'blocker'],
  }),
  joined('off', sayOff, { aliases: ['stuck', 'blocked', 'stockt', 'hakt', 'blockiert'], stores: true }),
  joined('bets', (speaker, mirror) => showBets(speaker, mirror), {
    aliases: ['bet', 'hypotheses', 'hypothesis', 'predictions', 'calibration', 'annahmen', 'wetten'],
  }),
  joined('find', showFind, {
    aliases: ['search', 'list', 'history', 'brag', 'evidence', 'suche', 'suchen', 'finde', 'finden'],
  }),
  joined('share', share, { aliases: ['post', 'send', 'teilen'] }),
  joined('shares', showShares, { aliases: ['shared', 'geteilt'] }),
  joined('unshare', unshare, { aliases: ['revoke', 'zurücknehmen'] }),
  joined('what-if', showWhatIf, { aliases: ['whatif', 'simulate', 'was-wenn', 'waswenn'] }),
  joined('strengths', showStrengths, { aliases: ['strength', 'strong', 'stärken', 'stärke'] }),
  joined('growth', showGrowth, {
    aliases: ['grow', 'gaps', 'focus', 'more', 'less', 'levers', 'wachsen', 'wachstum', 'mehr', 'weniger', 'lücken'],
  }),
  anybody('level', showLevel, {
    aliases: ['role', 'expectations', 'stufe', 'rolle', 'erwartungen'],
  }),
  anybody('levels', showLevels, { aliases: ['ladder', 'diff', 'compare', 'stufen', 'vergleich', 'vergleichen'] }),
  joined('versions', showVersionOf, { aliases: ['framework-versions', 'versionen', 'fassungen'] }),
  joined('career', showCareer, { aliases: ['stations', 'karriere', 'stationen', 'laufbahn'] }),
  joined('journey', showJourney, { aliases: ['career-notes', 'story', 'job', 'lebensweg', 'werdegang'] }),
  joined('review', showReviews, {
    aliases: ['reviews', 'outside', 'appraisal', 'beurteilung', 'beurteilungen', 'mitarbeitergespräch'],
  }),
  joined('mine', showMine, {
    aliases: ['own', 'kinds', 'kind', 'target', 'window', 'meins', 'eigenes', 'arten', 'ziel', 'zeitraum'],
  }),
  joined('calibrate', (speaker, mirror) => showCalibrate(speaker, mirror), {
    aliases: ['fit', 'pace', 'kalibrieren', 'anpassen', 'tempo'],
  }),
  joined('skip', skip, { aliases: ['auslassen', 'überspringen'], stores: true }),
  joined('snooze', snooze, { aliases: ['later', 'später'], stores: true }),
  joined('pause', pause, {
    aliases: ['away', 'ooo', 'vacation', 'holiday', 'abwesend', 'urlaub', 'weg'],
    stores: true,
  }),
  joined('time', showTime, {
    aliases: ['part-time', 'parttime', 'leave', 'hours', 'zeit', 'teilzeit', 'arbeitszeit', 'auszeit', 'elternzeit'],
  }),
  joined('resume', resume, { aliases: ['back', 'unpause', 'weiter', 'zurück'], stores: true }),
  joined('stop', stop, { aliases: ['stopp', 'aufhören'], stores: true }),
  joined('settings', showSettings, {
    aliases: ['config', 'prefs', 'preferences', 'rhythm', 'timezone', 'remind', 'einstellungen', 'rhythmus'],
  }),
  anybody('privacy', showPrivacy, { aliases: ['who', 'data', 'readers', 'datenschutz', 'wer', 'daten'] }),
  joined('delete', chooseDeletion, { aliases: ['remove', 'forget', 'erase', 'löschen'] }),
  joined('export', takeOut, { aliases: ['download', 'backup', 'exportieren', 'herunterladen', 'sichern'] }),
  joined('import', takeIn, { aliases: ['importieren', 'einlesen'] }),
  anybody('demo', showMadeUp, { aliases: ['example', 'tour', 'beispiel'] }),
  anybody('admin', showEditor, { aliases: ['framework', 'keeper', 'pflegen'] }),
  anybody('version', showVersion, { aliases: ['about', 'über'] }),
  anybody('feedback', showFeedback, { aliases: ['rückmeldung'] }),
  anybody('help', help, { aliases: ['?', 'commands', 'words', 'man', 'hilfe', 'wörter'] }),

  notYet('coach', ['ask', 'advice', 'tip']),
  notYet('pack', ['summary', 'self-review']),
  notYet('connect', ['disconnect', 'github', 'integrations', 'sync']),
];

/** A word that opens something of the person's own; others hear how to begin. */
function joined(name: string, answer: AnswerJoined, options: WordOptions): Word {
  return { name, forJoined: answer, ...options };
}

function anybody(name: string, answer: AnswerAnybody, options: WordOptions): Word {
  return { name, forAnybody: answer, ...options };
}

function notYet(name: string, aliases: readonly string[]): Word {
  return anybody(name, sayNotYet, { aliases });
}
