import { dimensions } from '../../../src/domain/dimension.js';
import { weekKeySchema } from '../../../src/domain/week.js';
import { issueActs } from '../../../src/domain/signals/lifecycle.js';
import type { Assignment } from '../../../src/domain/assignment.js';
import { addToWeek } from '../../../src/use-cases/add-to-week.js';
import * as agree from '../../../src/use-cases/agree-share.js';
import { answerIssue } from '../../../src/use-cases/answer-issue.js';
import { answerLines } from '../../../src/use-cases/answer-lines.js';
import * as next from '../../../src/use-cases/answer-next.js';
import * as opening from '../../../src/use-cases/answer-opening.js';
import * as calibrate from '../../../src/use-cases/calibrate.js';
import * as level from '../../../src/use-cases/change-level.js';
import * as own from '../../../src/use-cases/change-own.js';
import * as settings from '../../../src/use-cases/change-settings.js';
import { chooseText } from '../../../src/use-cases/choose-text.js';
import { closeHypothesis } from '../../../src/use-cases/close-hypothesis.js';
import { countKept } from '../../../src/use-cases/count-kept.js';
import { deleteWeek } from '../../../src/use-cases/delete-week.js';
import * as stations from '../../../src/use-cases/edit-stations.js';
import { erasePerson } from '../../../src/use-cases/erase-person.js';
import { expectChange } from '../../../src/use-cases/expect-change.js';
import * as exporting from '../../../src/use-cases/export-file.js';
import { exportMirror } from '../../../src/use-cases/export-mirror.js';
import { findMirror } from '../../../src/use-cases/find-mirror.js';
import { findPosted } from '../../../src/use-cases/find-posted.js';
import { findShareable } from '../../../src/use-cases/find-shareable.js';
import { findTyped } from '../../../src/use-cases/find-typed.js';
import { finishWeek } from '../../../src/use-cases/finish-week.js';
import { forgetHypothesis } from '../../../src/use-cases/forget-hypothesis.js';
import { frameworkToday } from '../../../src/use-cases/framework-today.js';
import { dropDraft } from '../../../src/use-cases/framework/drop-draft.js';
import * as editing from '../../../src/use-cases/framework/edit-draft.js';
import { isKeeper } from '../../../src/use-cases/framework/is-keeper.js';
import { openDraft } from '../../../src/use-cases/framework/open-draft.js';
import { publishDraft } from '../../../src/use-cases/framework/publish-draft.js';
import { rebaseDraft } from '../../../src/use-cases/framework/rebase-draft.js';
import { startDraft } from '../../../src/use-cases/framework/start-draft.js';
import * as importing from '../../../src/use-cases/import-mirror.js';
import { judgeAssignments } from '../../../src/use-cases/judge-assignments.js';
import * as notes from '../../../src/use-cases/keep-journey-note.js';
import * as posted from '../../../src/use-cases/keep-posted.js';
import { keepReview } from '../../../src/use-cases/keep-review.js';
import { keepTyped } from '../../../src/use-cases/keep-typed.js';
import * as late from '../../../src/use-cases/learned-late.js';
import * as levels from '../../../src/use-cases/level-at.js';
import { linesForOneToOne } from '../../../src/use-cases/lines-for-one-to-one.js';
import { linkLine } from '../../../src/use-cases/link-line.js';
import { logLine } from '../../../src/use-cases/log-line.js';
import * as ahead from '../../../src/use-cases/look-ahead.js';
import * as versions from '../../../src/use-cases/look-at-versions.js';
import { lookAtWhatIf } from '../../../src/use-cases/look-at-what-if.js';
import * as work from '../../../src/use-cases/look-at-work.js';
import * as noting from '../../../src/use-cases/note-lines.js';
import * as noted from '../../../src/use-cases/noted-lines.js';
import { openWeek } from '../../../src/use-cases/open-week.js';
import { pickWeek } from '../../../src/use-cases/pick-week.js';
import { planPrompt } from '../../../src/use-cases/plan-prompt.js';
import * as posting from '../../../src/use-cases/post-share.js';
import { postponeHypothesis } from '../../../src/use-cases/postpone-hypothesis.js';
import { preparePrompt } from '../../../src/use-cases/prepare-prompt.js';
import * as preview from '../../../src/use-cases/preview-share.js';
import * as questions from '../../../src/use-cases/question-review.js';
import { readBoxes } from '../../../src/use-cases/read-boxes.js';
import * as hypotheses from '../../../src/use-cases/read-hypotheses.js';
import { readIssues } from '../../../src/use-cases/read-issues.js';
import { readKinds } from '../../../src/use-cases/read-kinds.js';
import * as journey from '../../../src/use-cases/read-journey.js';
import * as reviews from '../../../src/use-cases/read-reviews.js';
import * as week from '../../../src/use-cases/read-week.js';
import { reflectOnWeeks } from '../../../src/use-cases/reflect-on-week.js';
import { refreshZone } from '../../../src/use-cases/refresh-zone.js';
import { rememberLinesTaken } from '../../../src/use-cases/remember-lines-taken.js';
import * as told from '../../../src/use-cases/remember-told.js';
import * as removed from '../../../src/use-cases/removed-lines.js';
import { reopenHypothesis } from '../../../src/use-cases/reopen-hypothesis.js';
import * as reporting from '../../../src/use-cases/report-issue.js';
import { saveCheckIn } from '../../../src/use-cases/save-check-in.js';
import { seedMadeUp } from '../../../src/use-cases/seed-made-up.js';
import * as settling from '../../../src/use-cases/settle-issues.js';
import * as prompts from '../../../src/use-cases/settle-prompt.js';
import { settleWeek } from '../../../src/use-cases/settle-week.js';
import { startMirror } from '../../../src/use-cases/start-mirror.js';
import * as away from '../../../src/use-cases/stay-away.js';
import * as stopping from '../../../src/use-cases/stop-mirror.js';
import { swapAssignments } from '../../../src/use-cases/swap-assignments.js';
import { swapCheckIn } from '../../../src/use-cases/swap-check-in.js';
import { swapProfile } from '../../../src/use-cases/swap-profile.js';
import * as taking from '../../../src/use-cases/take-away.js';
import * as shares from '../../../src/use-cases/take-back-share.js';
import * as leaves from '../../../src/use-cases/take-leave-back.js';
import * as out from '../../../src/use-cases/take-out.js';
import { weekToOpen } from '../../../src/use-cases/week-to-open.js';
import type { Stage } from './world.js';

type Act = (stage: Stage) => unknown;

const consent = {
  level: 'IC4',
  detail: 'full',
  rhythm: { weekday: 5, time: '15:00' },
  zone: 'Europe/Berlin',
  locale: 'en-GB',
} as const;
const saved = {
  pace: 'weekly',
  weekday: 4,
  time: '09:00',
  reminder: true,
  detail: 'full',
  theme: 'light',
  bandWords: 'plain',
  energy: false,
} as const;

/** An id of one's own where there is one, else of anybody. */
async function ownOr(stage: Stage, mine: Promise<readonly { readonly id: string }[]>): Promise<string> {
  const own = await mine;
  return own.length > 0 && stage.random.next() < 0.7 ? stage.pick(own).id : stage.id();
}

const issueId = (stage: Stage) => ownOr(stage, stage.deps.store.readIssues(stage.mirror.person));
const hypothesisId = (stage: Stage) => ownOr(stage, stage.deps.store.readHypotheses(stage.mirror.person));
const noteId = (stage: Stage) => ownOr(stage, stage.deps.store.readJourney(stage.mirror.person));
const reflected = ({ deps, mirror }: Stage) => reflectOnWeeks(deps, mirror);

async function entryId(stage: Stage, of = stage.week()): Promise<string> {
  const stored = await stage.deps.store.readCheckIn(stage.mirror.person, of);
  return ownOr(stage, Promise.resolve(stored?.value.entries ?? []));
}

function typed(stage: Stage) {
  return { boxes: stage.boxes(), next: stage.words('next') };
}

async function save(stage: Stage, of = stage.week()) {
  const known = await stage.deps.store.readCheckIn(stage.mirror.person, of);
  const revision = stage.random.next() < 0.8 ? (known?.revision ?? 0) : 0;
  return saveCheckIn(stage.deps, stage.mirror, { week: of, ...typed(stage), revision });
}

async function keepPreview(stage: Stage): Promise<string> {
  return preview.keepPreview(stage.deps, stage.mirror, {
    what: { period: 'week', from: stage.week(), to: stage.week() },
    lines: 1,
    withBand: false,
    withPicture: false,
    message: { text: stage.words('shared'), blocks: [{ type: 'section', text: stage.words('shared') }] },
  });
}

async function previewId(stage: Stage): Promise<string> {
  const id = await keepPreview(stage);
  await preview.addressPreview(stage.deps, stage.mirror, id, 'C0TEAM0000');
  return stage.random.next() < 0.7 ? id : stage.id();
}

async function shareId(stage: Stage): Promise<string> {
  const id = await previewId(stage);
  await posting.claimPreview(stage.deps, stage.mirror, id);
  await posting.keepPlaceOfShare(stage.deps, stage.mirror, id, `${stage.random.whole(1, 999)}.1`);
  return id;
}

async function expect(stage: Stage) {
  const { deps, mirror } = stage;
  const of = stage.week();
  return expectChange(deps, mirror, {
    ref: deps.newId(),
    of: { week: of, entry: await entryId(stage, of) },
    text: stage.words('line'),
    expects: stage.words('expects'),
    dimension: 'outcome',
    measure: stage.words('measure'),
    due: '2026-09-01',
    likely: { percent: 70 },
  });
}

function review(stage: Stage) {
  return {
    day: '2026-07-01',
    from: '2026-01-01',
    to: '2026-06-30',
    company: stage.words('company'),
    rating: '3 of 5',
    names: '',
    isOneBest: false,
    text: stage.words('said'),
    learnedNow: false,
  };
}

async function keepOneReview(stage: Stage): Promise<string> {
  const id = stage.deps.newId();
  await keepReview(stage.deps, stage.mirror, id, review(stage));
  return stage.random.next() < 0.7 ? id : stage.id();
}

async function draftSeen({ deps, identity }: Stage) {
  const { revision, base } = await openDraft(deps, identity);
  return { revision, basedOn: base.version };
}

/** What each verb is given. `undefined`, `false` or an error is an answer too: somebody else's id names nothing. */
export const acts: Readonly<Record<string, Act>> = {
  'add-to-week#addToWeek': (s) => addToWeek(s.deps, s.mirror, s.week(), typed(s)),
  'agree-share#agreeShare': (s) => agree.agreeShare(s.deps, s.mirror, { share: 0.6, day: s.day() }),
  'agree-share#dropShare': (s) => agree.dropShare(s.deps, s.mirror, s.week()),
  'answer-issue#answerIssue': async (s) =>
    answerIssue(
      s.deps,
      s.mirror,
      await issueId(s),
      s.pick([{ act: s.pick(issueActs) }, { act: 'plan', text: s.words('plan') }, { act: 'since', day: s.day() }]),
    ),
  'answer-lines#answerLines': async (s) => {
    const of = s.week();
    const changes = new Map([[await entryId(s, of), { link: 'https://example.com/x' }]]);
    return answerLines(s.deps, s.mirror, { week: of, changes, next: s.words('next') });
  },
  'answer-next#answerNext': (s) =>
    next.answerNext(s.deps, s.mirror, s.week(), s.week(), {
      ref: s.deps.newId(),
      dimension: 'outcome',
      text: s.words('came'),
    }),
  'answer-next#readNext': async (s) => {
    const of = s.week();
    await save(s, of);
    return next.readNext(s.deps, s.mirror, of);
  },
  'answer-opening#answerOpening': (s) =>
    opening.answerOpening(s.deps, s.mirror, { values: s.words(), map: s.words(), gaps: s.words() }),
  'answer-opening#knowsOpening': (s) => opening.knowsOpening(s.deps, s.mirror),
  'answer-opening#skipOpening': async (s) => (await opening.skipOpening(s.deps, s.mirror), true),
  'calibrate#fitIn': async (s) => calibrate.fitIn(s.deps, s.mirror, await reflected(s)),
  'calibrate#lookAtCalibration': (s) => calibrate.lookAtCalibration(s.deps, s.mirror),
  'calibrate#offersFit': async (s) => [calibrate.offersFit(s.deps, s.mirror, await reflected(s))],
  'calibrate#offersFitInAnswer': async (s) => [calibrate.offersFitInAnswer(s.deps, s.mirror, await reflected(s))],
  'calibrate#rememberFitOffered': async (s) => {
    await calibrate.rememberFitOffered(s.deps, s.mirror, await reflected(s));
    return true;
  },
  'calibrate#sawFit': async (s) => (await calibrate.sawFit(s.deps, s.mirror), true),
  'calibrate#takeCalibration': (s) => calibrate.takeCalibration(s.deps, s.mirror, {}),
  'change-level#changeLevel': (s) => level.changeLevel(s.deps, s.mirror, wantedLevel(s)),
  'change-level#lookAtLevelChange': (s) => level.lookAtLevelChange(s.deps, s.mirror, wantedLevel(s)),
  'change-own#changeOwn': (s) =>
    own.changeOwn(
      s.deps,
      s.mirror,
      s.pick([
        {
          kind: 'add',
          added: {
            key: `own:${s.deps.newId().slice(0, 8)}`,
            dimension: 'output',
            name: s.words('kind').slice(0, 40),
            words: [s.words('word').slice(0, 20)],
            countable: true,
          },
        },
        { kind: 'tune', target: 1.2, windowWeeks: {} },
        { kind: 'back' },
      ] as const),
    ),
  'change-own#readOwnKinds': (s) => own.readOwnKinds(s.deps, s.mirror),
  'change-own#undoOwn': (s) => own.undoOwn(s.deps, s.mirror, s.deps.now().toISOString()),
  'change-settings#changeSettings': (s) =>
    settings.changeSettings(s.deps, s.mirror, { ...saved, weekday: s.random.whole(1, 5) }),
  'change-settings#hideNumbers': (s) => settings.hideNumbers(s.deps, s.mirror),
  'change-settings#showNumbers': (s) => settings.showNumbers(s.deps, s.mirror),
  'change-settings#undoSettings': (s) => settings.undoSettings(s.deps, s.mirror, s.deps.now().toISOString()),
  'choose-text#chooseText': async (s) => {
    const of = s.week();
    await save(s, of);
    await saveCheckIn(s.deps, s.mirror, { week: of, ...typed(s), revision: 0 });
    const conflict = await ownOr(s, s.deps.store.readConflicts(s.mirror.person));
    return chooseText(s.deps, s.mirror, conflict, s.pick(['newest', 'kept', 'both']));
  },
  'close-hypothesis#closeHypothesis': async (s) => {
    await expect(s);
    return closeHypothesis(s.deps, s.mirror, await hypothesisId(s), {
      ref: s.deps.newId(),
      result: 'worked',
      text: s.words('came'),
    });
  },
  'count-kept#countKept': (s) => countKept(s.deps, s.mirror),
  'delete-week#deleteWeek': (s) => deleteWeek(s.deps, s.mirror, s.week()),
  'edit-stations#editStations': (s) => stations.editStations(s.deps, s.mirror, stationEdit(s)),
  'edit-stations#lookAtStationEdit': (s) => stations.lookAtStationEdit(s.deps, s.mirror, stationEdit(s)),
  'erase-person#erasePerson': async (s) => {
    const receipt = await erasePerson(s.deps, s.mirror.person, s.random.next() < 0.5);
    await startMirror(s.deps, s.identity, consent);
    return receipt;
  },
  'expect-change#expectChange': expect,
  'export-file#beginExport': (s) => exporting.beginExport(s.deps, s.mirror, { format: 'json', sealed: false }),
  'export-file#dropExport': async (s) =>
    exporting.dropExport(
      s.deps,
      s.mirror,
      await exporting.beginExport(s.deps, s.mirror, { format: 'md', sealed: true }),
    ),
  'export-file#isStillHere': (s) => exporting.isStillHere(s.deps, s.mirror),
  'export-file#keepExport': async (s) => {
    const leaving = await exporting.beginExport(s.deps, s.mirror, { format: 'csv', sealed: false });
    await exporting.keepExport(s.deps, s.mirror, `F${s.random.whole(1, 50)}`, leaving);
    return true;
  },
  'export-file#takeExportOut': (s) => exporting.takeExportOut(s.deps, s.mirror, s.id()),
  'export-mirror#exportMirror': (s) => exportMirror(s.deps, s.mirror),
  'find-mirror#findMirror': (s) => findMirror(s.deps, s.identity),
  'find-posted#findPosted': (s) => findPosted(s.deps, s.mirror, s.week()),
  'find-shareable#findShareable': (s) => findShareable(s.deps, s.mirror, s.pick([undefined, 'quarter', s.week()])),
  'find-typed#findTyped': (s) => findTyped(s.deps, s.mirror, s.pick(['kanari', 'another', 'kanariada', 'x'])),
  'finish-week#finishWeek': (s) => finishWeek(s.deps, s.mirror, s.week()),
  'forget-hypothesis#forgetHypothesis': async (s) => forgetHypothesis(s.deps, s.mirror, await hypothesisId(s)),
  'framework-today#frameworkToday': (s) => frameworkToday(s.deps, s.mirror),
  'framework/drop-draft#dropDraft': async (s) => dropDraft(s.deps, s.identity, await draftSeen(s)),
  'framework/edit-draft#editDraft': async (s) =>
    editing.editDraft(s.deps, s.identity, await draftSeen(s), ({ framework }) => ({ framework })),
  'framework/edit-draft#keepNote': async (s) =>
    editing.keepNote(s.deps, s.identity, await draftSeen(s), s.words('reason')),
  'framework/edit-draft#storeDraft': async (s) => {
    const draft = await openDraft(s.deps, s.identity);
    return editing.storeDraft(s.deps, s.identity, draft, { ...draft, note: s.words('reason') });
  },
  'framework/is-keeper#isKeeper': (s) => isKeeper([s.identity.slackUserId], s.identity),
  'framework/open-draft#openDraft': (s) => openDraft(s.deps, s.identity),
  // What is published is for everybody.
  'framework/publish-draft#publishDraft': async (s) =>
    publishDraft(s.deps, s.identity, await draftSeen(s), {
      startsOn: weekKeySchema.parse('2026-W30'),
      note: 'for everybody',
    }),
  'framework/rebase-draft#rebaseDraft': async (s) => rebaseDraft(s.deps, s.identity, await draftSeen(s), new Set()),
  'framework/start-draft#startDraft': async (s) =>
    startDraft(s.deps, s.identity, await draftSeen(s), { from: 'default' }),
  'import-mirror#importMirror': async (s) =>
    importing.importMirror(s.deps, s.mirror, await exportMirror(s.deps, s.mirror), { withSettings: true }),
  'import-mirror#previewImport': async (s) =>
    importing.previewImport(s.deps, s.mirror, await exportMirror(s.deps, s.mirror)),
  'judge-assignments#judgeAssignments': (s) => judgeAssignments(s.deps, s.mirror),
  'keep-journey-note#keepNote': async (s) =>
    notes.keepNote(s.deps, s.mirror, s.random.next() < 0.5 ? s.deps.newId() : await noteId(s), {
      kind: s.pick(['accomplishment', 'struggle', 'job']),
      day: s.day(),
      text: s.words('note'),
      tried: '',
    }),
  'keep-journey-note#putNote': async (s) => {
    const id = s.random.next() < 0.5 ? s.deps.newId() : await noteId(s);
    await notes.putNote(s.deps, s.mirror, { kind: 'accomplishment', id, day: s.day(), text: s.words('note') });
    return true;
  },
  'keep-journey-note#removeNote': async (s) => notes.removeNote(s.deps, s.mirror, await noteId(s)),
  'keep-posted#forgetPosted': async (s) => {
    await posted.forgetPosted(s.deps, s.mirror, { channel: s.id(), ts: s.id() });
    return true;
  },
  'keep-posted#keepPicture': async (s) => {
    await posted.keepPicture(s.deps, s.mirror, s.week(), `F${s.random.whole(1, 50)}`);
    return true;
  },
  'keep-posted#keepPosted': async (s) => {
    const place = { channel: s.pick(['D0ONE00000', 'D0TWO00000']), ts: `${s.random.whole(1, 50)}.1` };
    await posted.keepPosted(s.deps, s.mirror, s.week(), s.pick(['prompt', 'reply', 'notice']), place);
    return true;
  },
  'keep-posted#keepTrendPicture': async (s) => {
    await posted.keepTrendPicture(s.deps, s.mirror, `F${s.random.whole(1, 50)}`);
    return true;
  },
  'keep-review#keepReview': async (s) => keepReview(s.deps, s.mirror, await noteId(s), review(s)),
  'keep-typed#keepTyped': async (s) => (await keepTyped(s.deps, s.mirror, s.week(), typed(s)), true),
  'learned-late#answerLate': async (s) => (await late.answerLate(s.deps, s.mirror), true),
  'learned-late#rememberLateAsked': async (s) => {
    await late.rememberLateAsked(s.deps, s.mirror, await reflected(s));
    return true;
  },
  'level-at#assignmentAt': (s) => levels.assignmentAt(s.deps, s.mirror, s.week()),
  'level-at#categoriesAt': (s) => levels.categoriesAt(s.deps, s.mirror, s.week()),
  'level-at#heldNow': (s) => levels.heldNow(s.deps, s.mirror),
  'level-at#levelAt': (s) => levels.levelAt(s.deps, s.mirror, s.week()),
  'level-at#levelsToPick': (s) => levels.levelsToPick(s.deps, s.mirror),
  'level-at#publishedAt': (s) => levels.publishedAt(s.deps, s.mirror, s.week()),
  'level-at#withoutOwn': async (s) => (levels.withoutOwn(s.mirror), true),
  'lines-for-one-to-one#linesForOneToOne': (s) =>
    linesForOneToOne(s.deps, s.mirror, s.pick(['week', 'since', 'quarter']), s.week()),
  'link-line#linkLine': async (s) => {
    const [checkIn] = await s.deps.store.readHistory(s.mirror.person);
    const line = { week: checkIn?.week ?? s.week(), entry: checkIn?.entries.at(-1)?.id ?? s.id() };
    return linkLine(s.deps, s.mirror, line, [{ week: s.week(), entry: s.id() }]);
  },
  'log-line#logLine': (s) => logLine(s.deps, s.mirror, `out: ${s.words('logged')}`),
  'look-ahead#lookAhead': (s) => ahead.lookAhead(s.deps, s.mirror, s.pick([3, 6, 12])),
  'look-ahead#rememberForecast': async (s) => {
    const { reflection } = await reflected(s);
    const forecast = {
      from: reflection.week,
      horizonWeeks: 13,
      percent: 0.9,
      low: 0.7,
      high: 1.1,
      highOpen: false,
      chances: [],
      events: { outcome: { mean: 1, low: 0, high: 2 }, impact: { mean: 1, low: 0, high: 2 } },
      weeks: 12,
      isRough: true,
    };
    await ahead.rememberForecast(s.deps, s.mirror, reflection, forecast);
    return true;
  },
  'look-at-versions#lookAtVersion': (s) => versions.lookAtVersion(s.deps, s.mirror),
  'look-at-versions#newsInAnswer': async (s) => (
    await versions.newsInAnswer(s.deps, s.mirror, await reflected(s)),
    true
  ),
  'look-at-versions#newsOfVersion': async (s) => (
    await versions.newsOfVersion(s.deps, s.mirror, await s.deps.store.readTold(s.mirror.person)),
    true
  ),
  'look-at-versions#rememberNews': async (s) => {
    const before = await reflected(s);
    await versions.rememberNews(s.deps, s.mirror, before, await versions.newsInAnswer(s.deps, s.mirror, before));
    return true;
  },
  'look-at-versions#sawVersion': (s) => versions.sawVersion(s.deps, s.mirror, 1),
  'look-at-what-if#lookAtWhatIf': (s) => lookAtWhatIf(s.deps, s.mirror, `+2 ${s.pick(dimensions)}`),
  'look-at-work#compareLevels': (s) => work.compareLevels(s.deps, s.mirror, 'IC4 IC5'),
  'look-at-work#lookAtWork': (s) => work.lookAtWork(s.deps, s.mirror),
  'look-at-work#readLevel': (s) => work.readLevel(s.deps, s.mirror, ''),
  'note-lines#leaveNote': async (s) => {
    const line = await logLine(s.deps, s.mirror, `out: ${s.words('left')}`);
    const draft = await s.deps.store.readDraft(s.mirror.person, line?.week ?? s.week());
    const id = draft?.noted?.[0]?.id ?? s.id();
    return noting.leaveNote(s.deps, s.mirror, line?.week ?? s.week(), s.random.next() < 0.7 ? id : s.id());
  },
  'note-lines#moveNotes': async (s) => {
    const line = await logLine(s.deps, s.mirror, `out: ${s.words('moved')}`);
    return noting.moveNotes(s.deps, s.mirror, line?.week ?? s.week(), line?.ref ?? s.id(), 'outcome');
  },
  'note-lines#noteLines': (s) =>
    noting.noteLines(s.deps, s.mirror, s.week(), { ref: s.deps.newId(), dimension: 'input', text: s.words('noted') }),
  'note-lines#takeBackNotes': async (s) => {
    const line = await logLine(s.deps, s.mirror, `out: ${s.words('taken back')}`);
    return noting.takeBackNotes(s.deps, s.mirror, line?.week ?? s.week(), line?.ref ?? s.id());
  },
  'noted-lines#countNoted': (s) => noted.countNoted(s.deps, s.mirror, s.week()),
  'noted-lines#entriesOfNotes': async (s) => {
    const of = s.week();
    await noting.noteLines(s.deps, s.mirror, of, { ref: s.deps.newId(), dimension: 'input', text: s.words('noted') });
    const draft = await s.deps.store.readDraft(s.mirror.person, of);
    return noted.entriesOfNotes(s.deps, s.mirror, of, draft?.noted ?? []);
  },
  'noted-lines#readWaiting': (s) => noted.readWaiting(s.deps, s.mirror),
  'open-week#openWeek': (s) => openWeek(s.deps, s.mirror, s.week(), s.random.next() < 0.3 ? typed(s) : undefined),
  'pick-week#pickWeek': (s) => pickWeek(s.deps, s.mirror, s.pick(['last', s.week(), ''])),
  'plan-prompt#planPrompt': async (s) => (await planPrompt(s.deps, s.mirror.person), true),
  'post-share#claimPreview': async (s) => posting.claimPreview(s.deps, s.mirror, await previewId(s)),
  'post-share#giveBackPreview': async (s) => {
    const id = await previewId(s);
    const claim = await posting.claimPreview(s.deps, s.mirror, id);
    if (claim.outcome !== 'claimed') return false;
    await posting.giveBackPreview(s.deps, s.mirror, id, claim.preview);
    return true;
  },
  'post-share#keepPlaceOfShare': async (s) => {
    const id = await previewId(s);
    await posting.claimPreview(s.deps, s.mirror, id);
    return posting.keepPlaceOfShare(s.deps, s.mirror, id, '7.1');
  },
  'postpone-hypothesis#postponeHypothesis': async (s) => {
    const made = await expect(s);
    return postponeHypothesis(s.deps, s.mirror, s.random.next() < 0.7 ? made.id : s.id(), undefined);
  },
  'prepare-prompt#preparePrompt': async (s) => {
    const due = new Date(Date.parse('2026-07-10T13:00:00Z'));
    const delivery = await s.deps.ledger.plan(s.mirror.person, s.week(), 'prompt', due);
    return preparePrompt(s.deps, s.mirror, delivery);
  },
  'preview-share#addressPreview': async (s) =>
    preview.addressPreview(s.deps, s.mirror, s.random.next() < 0.7 ? await keepPreview(s) : s.id(), 'C0TEAM0000'),
  'preview-share#keepPreview': keepPreview,
  'question-review#questionReview': async (s) =>
    questions.questionReview(s.deps, s.mirror, await keepOneReview(s), {
      issue: s.deps.newId(),
      text: s.words('asks'),
    }),
  'question-review#readQuestionable': async (s) => questions.readQuestionable(s.deps, s.mirror, await keepOneReview(s)),
  'read-boxes#readBoxes': (s) => readBoxes(s.deps, s.mirror, s.week(), s.boxes(), []),
  'read-hypotheses#expectsAnything': async (s) => {
    const { of } = await expect(s);
    return hypotheses.expectsAnything(s.deps, s.mirror, of.week);
  },
  'read-hypotheses#hypothesisRules': (s) => hypotheses.hypothesisRules(s.deps, s.mirror),
  'read-hypotheses#readExpected': async (s) => {
    const { of } = await expect(s);
    return hypotheses.readExpected(s.deps, s.mirror, of);
  },
  'read-hypotheses#readHypotheses': (s) => hypotheses.readHypotheses(s.deps, s.mirror),
  'read-hypotheses#readHypothesis': async (s) => hypotheses.readHypothesis(s.deps, s.mirror, await hypothesisId(s)),
  'read-hypotheses#readLooks': (s) => hypotheses.readLooks(s.deps, s.mirror),
  'read-hypotheses#usualDays': (s) => hypotheses.usualDays(s.deps, s.mirror),
  'read-issues#readIssues': (s) => readIssues(s.deps, s.mirror),
  'read-journey#readJourney': (s) => journey.readJourney(s.deps, s.mirror),
  'read-journey#readNote': async (s) => journey.readNote(s.deps, s.mirror, await noteId(s)),
  'read-kinds#readKinds': (s) => readKinds(s.deps, s.mirror, { dimension: 'output', level: 'IC4' }),
  'read-reviews#lookAtReviews': async (s) => {
    await keepOneReview(s);
    const { journey: all } = await s.deps.store.readWhole(s.mirror.person);
    return reviews.lookAtReviews(
      s.deps,
      s.mirror,
      all.filter((note) => note.kind === 'review'),
    );
  },
  'read-reviews#readReviews': (s) => reviews.readReviews(s.deps, s.mirror, { page: 0, perPage: 5 }),
  'read-reviews#reviewBefore': (s) => reviews.reviewBefore(s.deps, s.mirror),
  'read-week#readConflicts': (s) => week.readConflicts(s.deps, s.mirror),
  'read-week#readWeek': (s) => week.readWeek(s.deps, s.mirror, s.week()),
  'read-week#readWeeks': (s) => week.readWeeks(s.deps, s.mirror),
  'reflect-on-week#reflectOnWeeks': reflected,
  'refresh-zone#refreshZone': (s) =>
    refreshZone(s.deps, s.mirror, { zone: s.pick(['Europe/Berlin', 'Asia/Tokyo']), locale: 'de-DE' }),
  'reopen-hypothesis#reopenHypothesis': async (s) => {
    await expect(s);
    return reopenHypothesis(s.deps, s.mirror, await hypothesisId(s));
  },
  'remember-lines-taken#rememberLinesTaken': async (s) => {
    await rememberLinesTaken(s.deps, s.mirror, s.pick(['week', 'since', 'quarter']), s.week());
    return true;
  },
  'remember-told#rememberAnswer': (s) => told.rememberAnswer(s.deps, s.mirror, s.pick(['late', 'missing', 'hard'])),
  'remember-told#rememberAsked': async (s) => {
    await told.rememberAsked(s.deps, s.mirror, (await reflected(s)).reflection);
    return true;
  },
  'remember-told#rememberExpectation': async (s) => {
    const { reflection } = await reflected(s);
    await told.rememberExpectation(s.deps, s.mirror, reflection, { step: 1, said: 'asked' });
    return true;
  },
  'remember-told#rememberSignalAnswer': async (s) => {
    const made = await reporting.reportIssue(s.deps, s.mirror, { text: s.words('stuck') });
    if (!('issue' in made)) return false;
    await told.rememberSignalAnswer(s.deps, s.mirror, made.issue, 'late');
    return true;
  },
  'remember-told#rememberTold': async (s) => {
    await told.rememberTold(s.deps, s.mirror, (await reflected(s)).reflection);
    return true;
  },
  'removed-lines#putLineBack': async (s) => {
    const of = s.week();
    await save(s, of);
    const line = await removed.removeLine(s.deps, s.mirror, of, await entryId(s, of));
    return line && removed.putLineBack(s.deps, s.mirror, line.removed);
  },
  'removed-lines#removeLine': async (s) => {
    const of = s.week();
    await save(s, of);
    return removed.removeLine(s.deps, s.mirror, of, await entryId(s, of));
  },
  'report-issue#isBeforeFirstWeek': (s) => reporting.isBeforeFirstWeek(s.deps, s.mirror, '2020-01-01'),
  'report-issue#reportIssue': (s) => reporting.reportIssue(s.deps, s.mirror, { text: s.words('stuck') }),
  'report-issue#takeBackIssue': async (s) => {
    await reporting.reportIssue(s.deps, s.mirror, { text: s.words('stuck') });
    return reporting.takeBackIssue(s.deps, s.mirror, await issueId(s));
  },
  'save-check-in#saveCheckIn': (s) => save(s),
  'seed-made-up#seedMadeUp': async (s) => {
    const identity = { teamId: s.identity.teamId, slackUserId: `U0MADEUP${s.deps.newId().slice(4, 8)}` };
    await seedMadeUp(s.deps, identity, 'manager', { zone: 'Europe/Berlin', locale: 'en-GB' });
    return true;
  },
  'settle-issues#mendIssues': async (s) => (await settling.mendIssues(s.deps, s.mirror), true),
  'settle-issues#settleIssues': async (s) => settling.settleIssues(s.deps, s.mirror, await reflected(s)),
  'settle-prompt#settlePrompt': async (s) => (await prompts.settlePrompt(s.deps, s.mirror.person, s.week()), true),
  'settle-prompt#snoozePrompt': async (s) => {
    await prompts.snoozePrompt(s.deps, s.mirror.person, s.week(), new Date('2026-07-12T10:00:00Z'));
    return true;
  },
  'settle-week#settleWeek': (s) => settleWeek(s.deps, s.mirror, s.week(), s.pick(['skipped', 'away', 'empty'])),
  'start-mirror#startMirror': (s) => startMirror(s.deps, s.identity, consent),
  'stay-away#settlePause': async (s) => (await away.settlePause(s.deps, s.mirror), true),
  'stay-away#stayAway': (s) => away.stayAway(s.deps, s.mirror, '2026-07-20'),
  'stop-mirror#resumeMirror': (s) => stopping.resumeMirror(s.deps, s.mirror),
  'stop-mirror#stopMirror': async (s) => (await stopping.stopMirror(s.deps, s.mirror), true),
  'swap-assignments#swapAssignments': (s) =>
    swapAssignments(s.deps, s.mirror.person, (all: readonly Assignment[]) =>
      all.map((one) => ({ ...one, company: s.words('company') })),
    ),
  'swap-check-in#swapCheckIn': (s) =>
    swapCheckIn(s.deps, s.mirror.person, s.week(), (known) => known && { ...known, next: s.words('swapped') }),
  'swap-profile#swapProfile': (s) => swapProfile(s.deps, s.mirror.person, (known) => ({ ...known, theme: 'dark' })),
  'take-away#lendPicture': async (s) => (await taking.lendPicture(s.deps, s.identity, `F${s.deps.newId()}`), true),
  'take-away#takeBackPosted': async (s) => {
    const gone = async () => ({ outcome: 'done', value: 'deleted' }) as const;
    await taking.takeBackPosted(s.deps, { remove: gone, deletePicture: gone }, s.identity, {
      channel: s.id(),
      ts: s.id(),
    });
    return true;
  },
  'take-back-share#newestStanding': async (s) => (await shareId(s), shares.newestStanding(s.deps, s.mirror)),
  'take-back-share#readShared': async (s) => (await shareId(s), shares.readShared(s.deps, s.mirror)),
  'take-back-share#takeBackShare': async (s) =>
    shares.takeBackShare(
      s.deps,
      s.mirror,
      { takeBack: async () => ({ outcome: 'done', value: 'deleted' }) },
      await shareId(s),
    ),
  'take-leave-back#countWhole': (s) => leaves.countWhole(s.deps, s.mirror, { weeks: [s.week()], part: 0.5 }),
  'take-leave-back#readLeaves': (s) => leaves.readLeaves(s.deps, s.mirror),
  'take-leave-back#takeLeaveBack': (s) => leaves.takeLeaveBack(s.deps, s.mirror, s.week()),
  'take-out#takeOutAnswer': (s) => out.takeOutAnswer(s.deps, s.mirror, s.week()),
  'take-out#takeOutSuperseded': (s) => out.takeOutSuperseded(s.deps, s.mirror, s.week(), { ts: s.id(), fileIds: [] }),
  'take-out#takeOutTrend': async (s) =>
    out.takeOutTrend(s.deps, s.mirror, [
      { fileId: s.id(), purpose: 'trend' },
      ...(await s.deps.store.readPictures(s.mirror.person)),
    ]),
  'week-to-open#weekToOpen': (s) => weekToOpen(s.deps, s.mirror),
};

function wantedLevel(s: Stage) {
  const kind = s.pick(['promotion', 'new-company', 'correction'] as const);
  const company = s.words('company');
  return { kind, level: s.pick(['IC4', 'IC5', 'IC3']), day: s.day(), company, slowly: true };
}

function stationEdit(s: Stage) {
  return s.pick([
    {
      edit: 'level',
      at: s.mirror.assignments[0]?.validFrom ?? s.week(),
      level: 'IC5',
      company: s.words('company'),
      slowly: false,
    },
    { edit: 'remove', at: s.week() },
  ] as const);
}
