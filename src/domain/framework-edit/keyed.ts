/** A member of a list that people and other members name by its key. */
export interface Keyed {
  readonly key: string;
}

/** Whether a list has a member of that key. */
export function isIn(list: readonly Keyed[], key: string): boolean {
  return list.some((member) => member.key === key);
}

/** The list with one member changed; the same list when nothing has that key. */
export function withChanged<Member extends Keyed>(
  list: readonly Member[],
  key: string,
  change: (member: Member) => Member,
): Member[] {
  return list.map((member) => (member.key === key ? change(member) : member));
}

/** The list with a member before (−1) or after (1) its neighbour among those that stand beside it; as it is at an end. */
export function withMoved<Member extends Keyed>(
  list: readonly Member[],
  key: string,
  by: -1 | 1,
  standBeside: (one: Member, other: Member) => boolean,
): Member[] {
  const from = list.findIndex((member) => member.key === key);
  const member = list[from];
  if (member === undefined) return [...list];
  const rest = by === 1 ? list.slice(from + 1) : list.slice(0, from).toReversed();
  const neighbour = rest.find((other) => standBeside(member, other));
  if (neighbour === undefined) return [...list];
  return list.map((each) => (each === member ? neighbour : each === neighbour ? member : each));
}

/** The list with one member behind all others. */
export function withLast<Member extends Keyed>(list: readonly Member[], key: string): Member[] {
  return [...list.filter((member) => member.key !== key), ...list.filter((member) => member.key === key)];
}

/** The list without a member that no published list has; what was published once stays. */
export function withoutUnpublished<Member extends Keyed>(
  list: readonly Member[],
  key: string,
  published: readonly Keyed[],
): Member[] {
  return isIn(published, key) ? [...list] : list.filter((member) => member.key !== key);
}

/** The list with a new member behind the last one it stands beside; at the end when there is none. */
export function withAdded<Member extends Keyed>(
  list: readonly Member[],
  member: Member,
  standBeside: (one: Member, other: Member) => boolean,
): Member[] {
  const last = list.findLastIndex((other) => standBeside(member, other));
  return last === -1 ? [...list, member] : [...list.slice(0, last + 1), member, ...list.slice(last + 1)];
}
