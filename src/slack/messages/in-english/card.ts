/** What is typed after a word, and what the word does. */
type Use = readonly [typed: string, does: string];

/** The card, every word of the slash command, and what a word answers that cannot be done. */
export const card = {
  /** Every word that exists, in the order of “All words”. */
  groups: {
    writing: {
      title: 'Writing',
      words: {
        log: ['<line>', 'note one line for this week'],
        week: ['[mon, last week, W31]', 'open a week'],
        edit: ['[week]', 'change a week that is saved'],
        skip: ['', 'leave the asked week out'],
        off: ['[what]', 'keep what feels off, and since when'],
      },
    },
    looking: {
      title: 'Looking',
      words: {
        home: ['', 'where the weeks stand'],
        lines: ['', 'lines to take along into a 1:1'],
        quarter: ['', 'the quarter in six lines'],
        trend: ['[12, 26, 52]', 'which way the weeks go'],
        forecast: ['[3, 6, 12]', 'where the weeks are likely to be in some months'],
        'what-if': ['[IC5, 2 more outcomes]', 'the same weeks, as if something were different'],
        year: ['', 'how many kinds each week of the year holds'],
        why: ['', 'what the place is made of'],
        signals: ['', 'open questions, and how fast they are over'],
        bets: ['', 'what outputs should change, and what came of it'],
        find: ['<words>', 'look in everything that was typed'],
        strengths: ['', 'what is strong, with its evidence'],
        growth: ['', 'what could grow, and what to do more or less of'],
        level: ['', 'what the level asks, how much of it shows, and how to change it'],
        levels: ['[IC4 IC5]', 'two levels compared, row by row'],
        mine: ['', 'kinds of work, points, windows and a target of your own'],
        calibrate: ['', 'whether the expectations fit what is really done'],
        versions: ['[2]', 'what a version of the expectations asks otherwise'],
        career: ['', 'levels and companies, from when to when'],
        journey: ['[note]', 'jobs, what worked out and what was hard, with the levels between'],
        review: ['[what was said]', 'official reviews beside what the same weeks read as here'],
        demo: ['', 'a made-up person with half a year of weeks'],
      },
    },
    rhythm: {
      title: 'When the mirror asks',
      words: {
        snooze: ['[2h, tomorrow, mon]', 'ask again later'],
        pause: ['[until fri, 2w]', 'away until a day'],
        time: ['', 'part-time, and longer time off'],
        resume: ['', 'back again'],
        stop: ['', 'no more messages'],
        settings: ['', 'day, hour, words, how much the chat shows'],
      },
    },
    sharing: {
      title: 'Sharing',
      words: {
        share: ['[week]', 'choose lines, then copy them or post them'],
        shares: ['', 'everything that left this mirror'],
        unshare: ['', 'take the last share back'],
      },
    },
    keeping: {
      title: 'What is kept',
      words: {
        privacy: ['', 'who could read this; export and delete'],
        export: ['[json, csv, md]', 'everything in one file'],
        import: ['', 'take such a file in again'],
        delete: ['', 'one week, or everything'],
      },
    },
    about: {
      title: 'The mirror itself',
      words: {
        start: ['', 'begin'],
        help: ['', 'the most used words'],
        admin: ['', 'edit what levels expect, for keepers of the framework'],
        version: ['', 'what runs here'],
        feedback: ['', 'where to say something about the mirror'],
      },
    },
  } satisfies Readonly<Record<string, { title: string; words: Readonly<Record<string, Use>> }>>,

  helpText: 'What works here.',
  helpFoot: 'Only you see the answers, in any channel. Every word has a button.',
  allWordsText: 'All words.',
  allWordsFoot: 'Upper and lower case are one, and a slip of the keys finds the nearest word.',
  allWordsButton: 'All words',
  pickWord: 'Use a word',
  openWeekButton: 'Open my week',
  rhythmButton: 'Change or stop',
  readersButton: 'Who could read this?',

  unknown: 'That word is not known here.',
  unknownListed: (help: string): string => `That word is not known here. ${help} lists the ones that are.`,
  unknownNearest: (word: string): string => `That word is not known here. Did you mean ${word}?`,
  notYet: 'That does not exist yet.',

  cardText: 'Your mirror.',
  nothingWritten: 'Nothing is written yet. The first week takes about two minutes.',
  weekStands: (title: string, state: string): string => `${title}: ${state}.`,
  openWeekState: 'open',
  draftState: 'something is noted already',
  openThisWeek: 'Open this week',
  editThisWeek: 'Edit this week',
  cardFoot: (help: string): string => `${help} lists the words. Only you see this.`,

  badWeekText: 'That week cannot be opened.',
  badWeek: {
    unread: 'That does not say which week. A week, a day, “last week” or “2w” would.',
    unknown: 'That is not a week of the calendar. Some years have 52, some 53.',
    future: 'That week has not begun yet.',
    'too-old': 'That week is more than ten years back.',
  },
  badWeekExample: (problem: string, example: string): string => `${problem} For example: ${example}.`,
  openThatWeek: (week: string): string => `Open ${week}`,

  deleteText: 'What shall go?',
  deleteWhich: 'What shall go? Older weeks are listed in the Home tab.',
  deleteThatWeek: (week: string): string => `Delete ${week}…`,
  deleteEverything: 'Delete everything…',
};
