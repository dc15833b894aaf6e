import type { Counted } from '../counted.js';

/** Before somebody has joined, the form that starts a mirror, and who could read it. */
export const consent = {
  noMirror: 'You have no mirror yet.',
  howToBegin: 'You have no mirror yet. It takes one form to start; nothing is kept or sent before that.',
  start: 'Start',
  lookAtMadeUp: 'Look at a made-up person',
  levels: 'What levels ask',
  readers: 'Who could read this?',

  homeTitle: 'A private mirror for your work',
  homeWhat:
    'Ninety seconds a week. You write what you put in, finished, changed and left behind; you see where that stands ' +
    'against your level, and which way it is going. Before anybody has to tell you.',
  homePromises:
    '• *Only you.* No view for managers, HR or admins exists.\n' +
    '• *You decide what is shared.* Nothing is, until you do it yourself.\n' +
    '• *Delete it any time.* One week, or everything with its key.',

  startTitle: 'Start your mirror',
  agree: 'I agree, start my mirror',
  notNow: 'Not now',
  whatIsKept:
    '*What is kept:* what you type and tick, encrypted with a key of your own, and the readings made of it. ' +
    'Nothing else is read: no channels, no messages, no code.',
  whoCouldRead:
    '*Who could read it:* you. Whoever operates this server *could*, because the keys are there. The owners of ' +
    'this Slack workspace may export chats, so nothing you type is repeated in the chat. ' +
    'No manager or HR view exists, and none can be switched on.',
  whichDay: 'Which day shall I ask?',
  day: 'Day',
  whatTime: 'At what time?',
  time: 'Time',
  timeHint: (zone: string): string =>
    `${zone}, from your Slack profile. One message a week, at most one reminder. Stop any time, in one click.`,

  againTitle: 'Start again',
  again: (title: string, key: string, when: string): string =>
    `Everything is still here: your weeks, your level (${title}, ${key}) and your rhythm. ` +
    `From now on I ask again: ${when}.`,
  againHint: 'Level and rhythm can be changed in the Home tab.',

  privacyYou:
    '*You.* Your weeks open for you alone. There is no view for managers, HR or admins, and none can be switched on.',
  privacyOperator:
    '*The operator could.* Whoever runs this server has the database and the key. Everything you type is encrypted ' +
    'under a key of your own, so the database alone opens nothing; with the key it could be opened. ' +
    'The program has no screen, command or log that does.',
  privacyOwners:
    '*The owners of this workspace may export chats.* So no message carries what you type: that stands in forms in ' +
    'front of you and in the Home tab. Messages do carry bands, percents and pictures, unless you choose *Discreet*: ' +
    'then the chat only says “ready”.',
  privacyPictures: (drawn: string): string =>
    `*Pictures.* ${drawn} They are uploaded for this chat alone, and deleted when newer ones replace them.`,
  drawnHere: 'Pictures are drawn on this server.',
  drawnElsewhere: (host: string): string =>
    `Pictures are drawn by a chart server that your operator runs (${host}); it sees numbers, never your words.`,
  privacyNobody:
    '*Nobody else.* I read no channels and no messages. Nothing is ever shared without you; “What I shared” lists all that was.',
  privacyLeaving: (command: string, word: string): string =>
    `*Leaving.* ${command} removes one week, or everything after you type ${word}. ` +
    'Backups that the operator made earlier can still hold it until they are thrown away.',
  privacyWorkspace: ({ count, shown }: Counted): string =>
    '*When this workspace takes the mirror out.* From that moment on nothing is sent and nothing of yours opens. ' +
    `After ${shown} ${count === 1 ? 'day' : 'days'} everything that is kept of you is deleted with its key, unless the mirror is installed again before; ` +
    'export it earlier if you want to keep it.',
};
