/** How a number is written: a fraction as percent, whole weeks, or as it is. */
export type RuleUnit = 'percent' | 'weeks' | 'whole' | 'number';

/** The numbers of a framework that hold for every level, each by its path, in the order of their windows. */
export const ruleGroups = {
  windows: {
    'windowWeeks.input': 'weeks',
    'windowWeeks.output': 'weeks',
    'windowWeeks.outcome': 'weeks',
    'windowWeeks.impact': 'weeks',
  },
  sizes: {
    'factors.size.S': 'number',
    'factors.size.M': 'number',
    'factors.size.L': 'number',
    'factors.size.XL': 'number',
    'factors.spreadWeeks': 'weeks',
  },
  share: {
    'factors.ownership.contributed': 'number',
    'factors.ownership.shared': 'number',
    'factors.ownership.led': 'number',
    'factors.evidence.none': 'number',
    'factors.evidence.described': 'number',
    'factors.evidence.linked': 'number',
    'factors.evidence.corroborated': 'number',
  },
  effects: {
    'factors.event': 'number',
    'factors.reach.me': 'number',
    'factors.reach.team': 'number',
    'factors.reach.another-team': 'number',
    'factors.reach.organisation': 'number',
    'factors.reach.company': 'number',
    'factors.result.missed': 'number',
    'factors.result.partly': 'number',
    'factors.result.worked': 'number',
    'factors.result.better': 'number',
    'factors.durability.one-time': 'number',
    'factors.durability.keeps-going': 'number',
    'factors.durability.here-to-stay': 'number',
  },
  saturation: {
    'saturation.fullLines': 'whole',
    'saturation.decay': 'percent',
  },
  steady: {
    'steady.settledAfter': 'weeks',
    'steady.flipAfter': 'weeks',
    'steady.beyond': 'percent',
  },
  floor: {
    'floor.minWeight': 'percent',
    'floor.below': 'percent',
    'floor.forWeeks': 'weeks',
    'floor.release': 'percent',
    'floor.minEvents': 'number',
  },
  firstWeeks: {
    'firstWeeks.numberFrom': 'weeks',
    'firstWeeks.bandFrom': 'weeks',
    'detection.learningWeeks': 'weeks',
    'firstWeeks.warningFrom': 'weeks',
    'firstWeeks.minCoverage': 'percent',
    'firstWeeks.emptyBoxEvents': 'number',
    'firstWeeks.restartAfterMissed': 'weeks',
  },
  questions: {
    'detection.alertRestWeeks': 'weeks',
    'lightMonth.weeks': 'weeks',
    'lightMonth.below': 'percent',
    'hypotheses.dueWeeks.outcome': 'weeks',
    'hypotheses.dueWeeks.impact': 'weeks',
    'hypotheses.tooEarlyWeeks': 'weeks',
  },
  ramps: {
    'ramps.promotion.from': 'percent',
    'ramps.promotion.weeks': 'weeks',
    'ramps.new-company.from': 'percent',
    'ramps.new-company.weeks': 'weeks',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, RuleUnit>>>>;

export type RuleGroup = keyof typeof ruleGroups;

type KeysOf<Group> = Group extends unknown ? keyof Group : never;

/** The path of one of those numbers, steps joined by dots. */
export type RulePath = KeysOf<(typeof ruleGroups)[RuleGroup]>;

/** The numbers of a group with their units, in order. */
export function rulesOf(group: RuleGroup): readonly { readonly path: RulePath; readonly unit: RuleUnit }[] {
  return Object.entries(ruleGroups[group]).map(([path, unit]) => ({ path: path as RulePath, unit }));
}
