import type { ArgumentsInput } from '../../../contract/api'

/** Groups to be merged: all but those taken out, or none but those put in. */
export interface ChosenGroups {
  readonly base: 'all' | 'none'
  readonly others: ReadonlySet<string>
}

export const allGroups: ChosenGroups = { base: 'all', others: new Set() }

/** Whether a group is to be merged. */
export function isChosen({ base, others }: ChosenGroups, group: string): boolean {
  return others.has(group) ? base === 'none' : base === 'all'
}

/** The same with a group put in or taken out. */
export function withGroup(chosen: ChosenGroups, group: string, isIn: boolean): ChosenGroups {
  const others = new Set(chosen.others)
  if ((chosen.base === 'all') === isIn) others.delete(group)
  else others.add(group)
  return { ...chosen, others }
}

/** After those were merged: whoever was left out stays left out. */
export function afterMerge(chosen: ChosenGroups): ChosenGroups {
  return chosen.base === 'all' ? chosen : { base: 'none', others: new Set() }
}

/** How a merge is told of them; null when there are none. */
export function groupsArgument({
  base,
  others
}: ChosenGroups): NonNullable<ArgumentsInput<'identity.mergePlan'>['groups']> | null {
  if (base === 'all') return others.size === 0 ? { kind: 'all' } : { kind: 'except', groups: [...others] }
  return others.size === 0 ? null : { kind: 'only', groups: [...others] }
}
