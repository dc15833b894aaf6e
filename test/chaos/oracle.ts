/** A weekly form that stands in somebody's DM, or stood there before it was answered: Slack has posted it, whoever knows of that. */
export interface Asked {
  readonly personId: string;
  readonly form: 'prompt' | 'reminder';
}

/** A check-in that somebody sent off and saw taken: Slack got its 200, and nothing said afterwards that it was not saved. */
export interface Acked {
  readonly personId: string;
  /** Typed nowhere else. */
  readonly mark: string;
}

/** What Slack saw and what the database holds, about one week. */
export interface Evidence {
  /** Slack ids of everybody whose knock came. */
  readonly due: readonly string[];
  readonly asked: readonly Asked[];
  readonly acked: readonly Acked[];
  /** What rests in the database of the week, opened, by Slack id. */
  readonly stored: ReadonlyMap<string, string>;
  /** Whose App Home offers the week. */
  readonly offeredInHome: ReadonlySet<string>;
  /** Whose delivery nobody knows the outcome of, and whether their App Home says so. */
  readonly unknown: ReadonlyMap<string, { readonly isSaidInHome: boolean }>;
  /** Deliveries that are due, claimed or being sent after everything had its time. */
  readonly hanging: number;
  /** What machines said that no machine should ever say. */
  readonly defects: readonly string[];
}

/** A rule, and everybody with whom it was broken. */
export interface Finding {
  readonly rule: string;
  readonly broken: readonly string[];
}

/** The rules of the issue: each has to be broken with nobody. */
export function judge(evidence: Evidence): readonly Finding[] {
  const { due, asked, acked, stored, offeredInHome, unknown, defects } = evidence;
  const reached = new Set(asked.map(({ personId }) => personId));
  const answered = new Set(acked.map(({ personId }) => personId));
  return [
    {
      rule: 'acked check-ins lost',
      broken: acked.filter(({ personId, mark }) => stored.get(personId)?.includes(mark) !== true).map(personOf),
    },
    { rule: 'people asked twice (two prompts)', broken: twice(asked, 'prompt') },
    { rule: 'people reminded twice (two reminders)', broken: twice(asked, 'reminder') },
    {
      rule: 'people without a DM, a reminder or the prompt in Home',
      broken: due.filter((personId) => ![reached, answered, offeredInHome].some((some) => some.has(personId))),
    },
    {
      rule: 'unknown outcomes that Home is silent about',
      broken: [...unknown].filter(([, { isSaidInHome }]) => !isSaidInHome).map(([personId]) => personId),
    },
    { rule: 'deliveries left hanging', broken: Array.from({ length: evidence.hanging }, () => 'a delivery') },
    { rule: 'defects of machines', broken: defects },
  ];
}

export function isClean(findings: readonly Finding[]): boolean {
  return findings.every(({ broken }) => broken.length === 0);
}

function twice(asked: readonly Asked[], form: Asked['form']): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { personId } of asked.filter((one) => one.form === form)) {
    if (seen.has(personId)) again.add(personId);
    seen.add(personId);
  }
  return [...again];
}

function personOf({ personId }: Acked): string {
  return personId;
}
