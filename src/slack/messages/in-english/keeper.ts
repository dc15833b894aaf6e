import type { Dimension } from '../../../domain/dimension.js';
import type { RuleGroup, RulePath, RuleUnit } from '../../../domain/framework-edit/rule-groups.js';
import type { Family } from '../../../domain/role.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** The editor for those who keep the framework. */
export const keeper = {
  title: 'Framework',
  button: 'Framework…',
  promise: 'You edit expectations. You cannot see anyone’s entries, scores or whether they log.',
  notKeeperText: 'The framework is for its keepers to edit.',
  notKeeper: (level: string, levels: string): string =>
    `Who keeps the framework is set by whoever runs the mirror. What is expected can be read by everybody: ${level} and ${levels}.`,
  noLonger:
    'The framework is not yours to edit any more: whoever runs the mirror has changed who keeps it. Nothing was changed now, and your draft is kept.',

  save: 'Save in my draft',
  add: 'Add to my draft',
  remove: 'Remove',
  overview: 'Overview',
  levels: 'Roles and levels',
  kinds: 'Kinds of work',
  rulesButton: 'Bands and rules',
  backTo: (label: string): string => `← ${label}`,
  newer: 'Back',
  older: 'More',
  choose: 'Choose',

  notices: {
    stored: 'Saved in your draft. Nobody is held against it before it is published.',
    /** Above fields that can be saved again: it stays there, and stays true, when that is refused. */
    storedAt: (time: string): string =>
      `Last saved in your draft at ${time}. Nobody is held against it before it is published.`,
    /** Where no clock of the reader is known. */
    inUtc: (time: string): string => `${time} UTC`,
    unchanged: 'Nothing was different, so nothing was saved.',
    overtaken:
      'Another window of yours changed the draft meanwhile, so nothing was saved here yet. Below is the newest draft; what you typed still stands in the fields. Look at it and save again.',
    gone: 'That is not in the draft any more. This is the draft as it is now.',
    notDropped:
      'Another window of yours changed the draft meanwhile, so it was not thrown away. This is the newest draft: look at it first.',
    dropped: 'Your draft is thrown away. What is published stays as it was.',
    started: 'That stands in your draft now. See the differences before you publish.',
    carriedOver: (version: string): string =>
      `Your changes lie over version ${version} now. Nothing of either side is lost.`,
    carriedOverChosen: (version: string): string =>
      `Your changes lie over version ${version} now. Where both had changed the same, what you chose counts, and the other is not in your draft; everything else of both sides is.`,
    notYetSaved: 'Not saved yet, what you typed stays here. The button at the end of this window saves it.',
    notSaved: (problems: string): string => `Not saved yet, what you typed stays here:\n${problems}`,
  },
  leave: 'Leave without saving',
  fields: {
    notANumber: 'This is no number: write one, for example 2.5.',
    notAWholeOrPercent: 'This is no number: write one, for example 25.',
    shortNameLetters: (name: string): string =>
      `“${name}” cannot be a short name: use letters, digits, hyphens and dots, at most 40 and no spaces.`,
    shortNameTaken: (name: string): string =>
      `The short name “${name}” is there already: give this level one of its own.`,
  },

  versions: {
    heading: '*Published*',
    row: (version: string, from: string): string => `*Version ${version}*, from ${from}`,
    rowWithNote: (version: string, from: string, note: string): string => `*Version ${version}*, from ${from}: ${note}`,
    beginning: 'the beginning',
    earlier: (count: Counted): string => `${count.shown} earlier ${plural(count.count, 'version', 'versions')}`,
  },
  draft: {
    heading: '*Your draft*',
    none: (version: string): string => `Nothing is changed yet. What you save begins a draft on version ${version}.`,
    state: (version: string, changes: Counted): string =>
      `Begun on version ${version}, ${changes.shown} ${plural(changes.count, 'change', 'changes')}.`,
    unreadable:
      'Your draft was stored by another version of the mirror, and this one cannot read it. It is kept as it is, and what is published is not touched. Throw it away to begin a new one, or ask whoever runs the mirror for the version that stored it.',
    same: (version: string): string => `Begun on version ${version}, and the same as it.`,
    toRepair: (count: Counted): string =>
      `*${count.shown} ${plural(count.count, 'thing', 'things')} to repair before it can be published:*`,
    show: 'Show',
    toRepairElsewhere: (count: Counted): string =>
      `Before it can be published, ${count.shown} ${plural(count.count, 'thing', 'things')} elsewhere in the draft ${plural(count.count, 'has', 'have')} to be repaired.`,
    andMore: (count: Counted): string => `and ${count.shown} more`,
    overtaken: (version: string): string =>
      `*Version ${version} was published meanwhile.* Your draft is kept; see what differs, and carry it over.`,
    carryOver: 'Carry my changes over…',
    publish: 'Publish…',
    startFrom: 'Start from…',
    drop: 'Throw the draft away…',
    dropTitle: 'Throw the draft away?',
    dropText: 'Every change in it goes. What is published stays as it is.',
    dropYes: 'Throw it away',
    dropNo: 'Keep it',
  },

  role: {
    add: 'Add a role…',
    addTitle: 'Add a role',
    addExplain: 'A role is what people choose first; levels are added to it next.',
    row: (name: string): string => `*${name}*`,
    retiredRow: (name: string): string => `${name} · retired: whoever holds one of its levels keeps it`,
    toRepair: (row: string): string => `⚠ ${row}`,
    open: 'Edit',
    addLevel: 'Add a level…',
    up: 'Move up',
    down: 'Move down',
    retire: 'Retire',
    reopen: 'Offer again',
    remove: 'Remove from my draft…',
    title: 'Role',
    retired: 'This role is retired: nobody can choose its levels any more, and whoever holds one keeps it.',
    removeTitle: 'Remove a role',
    removeExplain: (name: string): string =>
      `*${name}* stands only in your draft: it was never published, so nobody has it. Its levels go with it, and kinds of work forget it.`,
    removePublished: (name: string): string =>
      `*${name}* is published, and people may hold its levels: it can be retired, not removed.`,
    name: 'Name',
    family: 'Its work is most like that of',
    familyHint: 'Chooses the examples that stand in the empty form.',
    families: {
      ic: 'Engineers, people who make things',
      manager: 'Managers of a team',
      'senior-manager': 'Managers of managers',
      director: 'Directors of an area',
    } as Readonly<Record<Family, string>>,
    follows: 'Its first level comes after',
    followsHint:
      'Roles that follow each other are one ladder: the next level of somebody at the end is the first of this role.',
    followsNone: 'Nothing: a ladder of its own',
    like: 'Works like',
    likeHint: 'It starts with the same kinds of work and the same examples.',
  },

  level: {
    add: 'Add a level…',
    legend: 'Weights: Input / Output / Outcome / Impact. ✓ complete · ⚠ something to repair.',
    row: (mark: string, title: string, key: string, weights: string): string =>
      `${mark} *${title}* (${key}) · ${weights}`,
    retiredRow: (title: string, key: string): string => `${title} (${key}) · retired: whoever holds it keeps it`,
    open: 'Edit',
    up: 'Move up',
    down: 'Move down',
    retire: 'Retire',
    reopen: 'Offer again',
    remove: 'Remove from my draft…',
    removeTitle: 'Remove a level',
    removeExplain: (level: string): string =>
      `*${level}* stands only in your draft: it was never published, so nobody holds it. Everything written about it goes.`,
    removePublished: (level: string): string =>
      `*${level}* is published, and people may hold it: it can be retired, not removed.`,
    title: (title: string, key: string): string => `${title} (${key})`,
    retired: 'This level is retired: nobody can choose it any more, and whoever holds it keeps it.',
    tabs: { weights: 'Weights', quarter: 'A typical quarter', statements: 'Statements', names: 'Names' },
    weight: (dimension: string): string => `${dimension}, percent of the picture`,
    sum: {
      exact: (sum: string): string => `${sum}: that adds up.`,
      short: (sum: string, missing: string): string => `${sum}: ${missing} missing.`,
      over: (sum: string, over: string): string => `${sum}: ${over} too many.`,
      unread: 'Four numbers are needed, and at least one of the fields holds none.',
    },
    quarter: {
      explain:
        'What this level does in a typical quarter, in counts. Points are derived from them; 13 weeks are a quarter.',
      counts: {
        input: 'Inputs a week',
        output: 'Outputs a week',
        outcome: 'Outcomes a quarter',
        impact: 'Impacts a quarter',
      } as Readonly<Record<Dimension, string>>,
      feltBy: (reach: string): string => `Felt by: ${reach}, percent`,
      feltByHint: 'Who usually feels its outcomes and impacts. Together 100; empty is none.',
      points: (dimension: string): string => `${dimension}, points set by hand`,
      derivedPerWeek: (points: string): string => `Empty: derived, now ${points} points a week.`,
      derivedPerQuarter: (points: string): string => `Empty: derived, now ${points} points a quarter.`,
    },
    statementsHint:
      'One sentence a line. A sentence that stays keeps what shows it. Sentences of the default framework are shown to German readers in German as long as they are not changed.',
    statementsTooLong: (dimension: string): string =>
      `${dimension} holds more sentences than one box of Slack. Edit them in the file: framework export.`,
    shownBy: 'What shows a sentence…',
    sentence: (dimension: string, text: string): string => `${dimension}: ${text}`,
    names: {
      title: 'title',
      reachExpected: 'reach',
      horizon: 'horizon',
      summary: 'what it is about',
      reachHint: 'How far the work is felt, for example: several teams.',
      horizonHint: 'How far ahead it looks, for example: 2-4 quarters.',
      summaryHint: 'A sentence or two, or nothing.',
    },
    adding: {
      heading: 'Add a level',
      key: 'Short name',
      keyHint: 'Names the level for good, for example IC7. Letters, digits, hyphens and dots.',
      title: 'Title',
      role: 'Role',
      rolePick: 'Role…',
      like: 'Begins as a copy of',
      likeHint: 'Weights, typical quarter and statements are copied, to be changed afterwards.',
    },
  },

  statement: {
    title: 'What shows it',
    kinds: 'Kinds of work that show it',
    kindsHint: 'With none no line shows it, and only the person knows.',
    size: 'Only from this size on',
    reach: 'Only when it was felt at least by',
    results: 'Only with one of these results',
    resultsHint: 'With none: everything but what was missed.',
    any: 'Any',
    back: 'Statements',
  },

  kind: {
    legend: '✓ complete · ⚠ something to repair.',
    toRepair: (row: string): string => `⚠ ${row}`,
    pickRole: 'Role',
    pickDimension: 'Part of a week',
    row: (mark: string, name: string, definition: string): string => `${mark} *${name}*\n${definition}`,
    retiredRow: (name: string): string => `${name} · retired: lines that name it keep it`,
    mergedRow: (name: string, into: string): string => `${name} · part of ${into}`,
    none: 'There is no kind of work here yet.',
    open: 'Edit',
    add: 'Add a kind of work…',
    addTitle: 'Add a kind of work',
    retire: 'Retire',
    reopen: 'Offer again',
    remove: 'Remove from my draft…',
    removeTitle: 'Remove a kind',
    removeExplain: (name: string): string =>
      `*${name}* stands only in your draft: it was never published, so no line names it. It goes, also from the statements that it shows and the kinds that are part of it.`,
    removePublished: (name: string): string =>
      `*${name}* is published, and lines may name it: it can be retired or merged, not removed.`,
    merge: 'Merge into…',
    retired: 'This kind is retired: it is not offered any more, and lines that name it keep it.',
    merged: (into: string): string =>
      `This kind is part of “${into}”: its lines count as that one’s, under their old name.`,
    partOfIt: (kinds: string): string =>
      `Part of this kind: ${kinds}. Before it is retired, merge its parts into another kind, or offer them again.`,
    name: 'Name',
    definition: 'What it is',
    evidenceHint: 'What proves it',
    anchor: (size: string): string => `Example: ${size}`,
    words: 'Words a line is known by',
    wordsHint: 'In small letters, separated by commas.',
    countable: 'Counted one by one?',
    countableHint: 'What is counted is small unless the line says otherwise.',
    countableYes: 'Yes, like a review or a 1:1',
    countableNo: 'No, its size says how much it is',
    points: 'Points of one occurrence',
    pointsHint: 'Empty: by size, as everywhere.',
    expectedPerWeek: 'Expected a week',
    expectedPerWeekHint: 'Empty: nothing of its own is expected.',
    roles: 'Roles that know it',
    rolesPick: 'Roles…',
    mergeExplain: (name: string): string =>
      `From the new version on, lines of “${name}” count as the other kind’s. They keep their old name, and earlier weeks stay as they are.`,
    mergeInto: 'Part of which kind?',
    mergePick: 'Kind of work…',
    mergeNone:
      'There is no other open kind in this part of a week that the same roles know. Give another kind these roles first.',
    mergeSubmit: 'Merge',
  },

  bands: {
    title: 'Bands',
    explain: 'Five names from the lowest band up, and the percent of what a level asks at which the next one begins.',
    ordinals: ['lowest band', 'second band', 'middle band', 'fourth band', 'highest band'] as readonly string[],
    name: (band: string): string => `Name, ${band}`,
    shortName: (band: string): string => `Short name, ${band}`,
    shortNameHint: 'At most 12 characters: it stands beside the chart.',
    edge: (band: string): string => `The ${band} ends at, percent`,
  },

  rules: {
    title: 'Bands and rules',
    explain: 'These hold for every level.',
    change: 'Change…',
    bandFrom: (band: string, edge: string): string => `${band} from ${edge}`,
    range: (least: string, most: string): string => `From ${least} to ${most}.`,
    inUnit: (label: string, unit: string): string => (unit === '' ? label : `${label}, ${unit}`),
    units: { percent: 'percent', weeks: 'weeks', whole: '', number: '' } as Readonly<Record<RuleUnit, string>>,
    groups: {
      windows: ['Windows', 'How many weeks each part of the picture looks back.'],
      sizes: ['Sizes', 'Points of a line of each size.'],
      share: ['Own part and proof', 'What a line counts by what one did of it, and by what proves it.'],
      effects: ['Outcomes and impacts', 'Points of an effect by who felt it, what came of it and how long it lasts.'],
      saturation: [
        'Many of the same',
        'How many lines of a week count in full, and what more of the same counts then. Outcomes and impacts beyond what is expected count less in the same steps.',
      ],
      steady: [
        'Steadiness of the band',
        'How long and how far the weeks have to lead away before the band changes: both are needed.',
      ],
      floor: ['One part nearly empty', 'When a part that is nearly empty holds the whole back.'],
      firstWeeks: ['First weeks', 'How many weeks have to be logged before a place, a band and a question.'],
      questions: [
        'Questions',
        'How often it is asked, what counts as lighter, and when it is asked what came of something.',
      ],
      ramps: ['A bar that rises', 'Where the bar begins after a promotion and in a new company.'],
    } as Readonly<Record<RuleGroup, readonly [title: string, explain: string]>>,
    labels: {
      'windowWeeks.input': 'Input',
      'windowWeeks.output': 'Output',
      'windowWeeks.outcome': 'Outcome',
      'windowWeeks.impact': 'Impact',
      'factors.size.S': 'Under half a day',
      'factors.size.M': 'A day or two',
      'factors.size.L': 'Most of a week',
      'factors.size.XL': 'Several weeks',
      'factors.spreadWeeks': 'Several weeks are spread over',
      'factors.ownership.contributed': 'Helped',
      'factors.ownership.shared': 'Did it together',
      'factors.ownership.led': 'Drove it',
      'factors.evidence.none': 'Bare',
      'factors.evidence.described': 'In words',
      'factors.evidence.linked': 'With a link',
      'factors.evidence.corroborated': 'Somebody else or a number says so',
      'factors.event': 'Points of an outcome or impact',
      'factors.reach.me': 'Felt by just me',
      'factors.reach.team': 'Felt by my team',
      'factors.reach.another-team': 'Felt by another team too',
      'factors.reach.organisation': 'Felt by the whole organisation',
      'factors.reach.company': 'Felt by customers or the company',
      'factors.result.missed': 'Missed, but learned',
      'factors.result.partly': 'Worked partly',
      'factors.result.worked': 'It worked',
      'factors.result.better': 'Better than hoped',
      'factors.durability.one-time': 'One time only',
      'factors.durability.keeps-going': 'Will keep going',
      'factors.durability.here-to-stay': 'Here to stay without me',
      'saturation.fullLines': 'Lines of one part of a week, of whatever kinds, that count in full',
      'saturation.decay': 'Then each more of its kind counts of the one before',
      'steady.settledAfter': 'The band is set after so many logged',
      'steady.flipAfter': 'It changes after so many logged on the other side of an edge',
      'steady.beyond': 'And only while it lies this far beyond that edge',
      'floor.minWeight': 'Looks at parts that weigh at least',
      'floor.below': 'Nearly empty is below',
      'floor.forWeeks': 'It holds the band after so many logged',
      'floor.release': 'It lets go from',
      'floor.minEvents': 'Only where so many events are expected',
      'firstWeeks.numberFrom': 'A first place after so many logged',
      'firstWeeks.bandFrom': 'A band after so many logged',
      'detection.learningWeeks': 'A change from the usual is asked about after so many logged',
      'firstWeeks.warningFrom': 'While a bar rises, lighter weeks are asked about after so many logged',
      'firstWeeks.minCoverage': 'Nothing is said below this share of logged weeks',
      'firstWeeks.emptyBoxEvents': 'A part is named as empty when so many events were expected',
      'firstWeeks.restartAfterMissed': 'The band warms up again after so many missed',
      'detection.alertRestWeeks': 'Between two questions about a clear change there are at least',
      'lightMonth.weeks': 'Lighter weeks: so many are looked at, and asked about once in as many',
      'lightMonth.below': 'Lighter weeks: below this share of those before',
      'hypotheses.dueWeeks.outcome': 'What an expected outcome became is asked after',
      'hypotheses.dueWeeks.impact': 'What an expected impact became is asked after',
      'hypotheses.tooEarlyWeeks': 'Too early: it is asked again after',
      'ramps.promotion.from': 'After a promotion the bar begins at',
      'ramps.promotion.weeks': 'After a promotion it rises over',
      'ramps.new-company.from': 'In a new company the bar begins at',
      'ramps.new-company.weeks': 'In a new company it rises over',
    } as Readonly<Record<RulePath, string>>,
  },

  differences: {
    title: 'Differences',
    button: 'Differences',
    against: (version: string): string => `What differs from version ${version}, which your draft began with.`,
    pick: 'For one level…',
    all: 'All levels',
    none: 'Nothing differs.',
    noneForLevel: 'Nothing differs for this level.',
  },

  tryOut: {
    title: 'Try it out',
    button: 'Try it out',
    explain:
      'Six made-up people over the same weeks, first by the version your draft began with, then by the draft. Nobody’s real weeks are read.',
    repairFirst: 'The draft has something to repair before it can be tried out.',
  },

  publishing: {
    title: 'Publish',
    submit: 'Publish',
    nothing: 'Nothing differs from what is published, so there is nothing to publish.',
    explain: (version: string, changes: Counted): string =>
      `Version ${version}, ${changes.shown} ${plural(changes.count, 'change', 'changes')}. Whoever holds a level that it changes is told once, and can compare their own weeks. Weeks before the start keep the version they have.`,
    note: 'Why?',
    noteHint: 'Everybody may read it. For example: outcomes count more from Senior on.',
    notePlaceholder: 'What changes, and why',
    start: 'Counts from',
    startPick: 'A Monday…',
    planned: (version: string, day: string): string =>
      `Version ${version} is planned for ${day}. Counting from that Monday on or later, this one follows it. From an earlier Monday on, this one takes its place with everything that stands in your draft, and version ${version} never counts.`,
    plannedTooFar: (version: string, day: string): string =>
      `Version ${version} is planned for ${day}, more than a year ahead, so nothing can follow it. Choose an earlier Monday and tick that this is meant: this one takes its place then, and version ${version} never counts.`,
    before: 'Before what is planned',
    beforeTick: (version: string, day: string): string => `Meant: version ${version} (${day}) never counts then`,
    sure: 'Published is published',
    sureTick: 'It can never be changed, only followed by a newer version',
    noteMissing: 'A sentence why is needed: everybody who is judged by it can read it.',
    tooEarly: 'That Monday has begun by now. Choose a later one.',
    tooLate: (day: string): string =>
      `That Monday is more than a year ahead. Choose one up to ${day}: what is published can never be changed.`,
    startMissing: 'Choose the Monday it counts from.',
    beforePlanned: (version: string, day: string): string =>
      `Version ${version} is planned for ${day} and would never count. Choose that Monday or a later one, or tick below that it is meant.`,
    sureMissing: 'Tick it to publish.',
    done: (version: string, day: string): string => `*Version ${version} is published.* It counts from ${day}.`,
    passedOver: (version: string, day: string): string =>
      `Version ${version}, which was planned for ${day}, never counts now.`,
    doneDraftKept:
      'Another window of yours changed the draft while it was published. What it changed is not in the version: it still stands in your draft, which can be carried over. Weeks before that Monday keep the version they have.',
    doneNext: 'Your draft is gone, because it is the version now. Weeks before that Monday keep the version they have.',
    overtaken: (version: string): string =>
      `*Nothing was published: version ${version} came first.* Somebody else published it meanwhile. Your draft is kept.`,
  },

  startFrom: {
    title: 'Start from',
    submit: 'Put it into my draft',
    label: 'Start from',
    pick: 'A version or a preset…',
    explain:
      'An earlier version or the default takes the place of what is in your draft. Roles, levels and kinds that came later stay in it as retired, and whoever holds a level of such a role keeps its kinds. Weights are laid over the draft, and everything else in it stays.',
    version: (version: string, from: string): string => `Version ${version}, from ${from}`,
    defaultFramework: 'The framework of a fresh installation',
    weights: (name: string): string => `Weights: ${name}`,
  },

  carryOver: {
    title: 'Carry over',
    submit: 'Carry my changes over',
    explain: (version: string): string =>
      `Version ${version} was published while you worked. Your changes are laid over it; nothing is published by that.`,
    theirs: (version: string): string => `*What version ${version} changed*`,
    keptApart: (subject: string, version: string, key: string): string =>
      `${subject} stays beside what version ${version} added under the same short name: yours has the short name “${key}” from here on.`,
    noClash: 'Both changed different things, so nothing has to be chosen.',
    clashes: (count: Counted): string =>
      `*${count.shown} ${plural(count.count, 'thing was', 'things were')} changed by both.* Choose which one counts.`,
    theirsShort: (version: string): string => `Version ${version}`,
    side: (side: string, what: string): string => `${side}: ${what}`,
    notNeeded: 'Your draft lies on the newest version already.',
    keepMine: 'What I wrote',
    takeTheirs: (version: string): string => `What version ${version} says`,
  },
};
