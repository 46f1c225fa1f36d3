import type { ArgumentsInput } from '../../../contract/api'
import type { DuplicateGroup, DuplicatesPage } from '../../../contract/identity-results'

/** Groups to be merged: those without doubts, all or none, without those taken out and with those put in. */
export interface ChosenGroups {
  readonly base: 'suggested' | 'all' | 'none'
  readonly out: ReadonlySet<string>
  readonly in: ReadonlySet<string>
}

type Group = Pick<DuplicateGroup, 'id' | 'doubts'>

const untouched = { out: new Set<string>(), in: new Set<string>() }
export const suggestedGroups: ChosenGroups = { base: 'suggested', ...untouched }
export const allGroups: ChosenGroups = { base: 'all', ...untouched }
export const noGroups: ChosenGroups = { base: 'none', ...untouched }

/** Whether a group is to be merged. */
export function isChosen(chosen: ChosenGroups, group: Group): boolean {
  return chosen.in.has(group.id) || (!chosen.out.has(group.id) && isInBase(chosen, group))
}

/** The same with a group put in or taken out. */
export function withGroup(chosen: ChosenGroups, group: Group, isIn: boolean): ChosenGroups {
  const next = { out: new Set(chosen.out), in: new Set(chosen.in) }
  next.out.delete(group.id)
  next.in.delete(group.id)
  if (isInBase(chosen, group) !== isIn) next[isIn ? 'in' : 'out'].add(group.id)
  return { ...chosen, ...next }
}

/** How many of the groups are to be merged. */
export function howMany(
  chosen: ChosenGroups,
  { suggested, doubtful }: Pick<DuplicatesPage, 'suggested' | 'doubtful'>
): 'all' | 'some' | 'none' {
  if (chosen.out.size + chosen.in.size > 0) return 'some'
  if (chosen.base !== 'suggested') return chosen.base
  if (doubtful === 0) return 'all'
  return suggested === 0 ? 'none' : 'some'
}

/** Whether nothing else is chosen than what is suggested. */
export function isAsSuggested(chosen: ChosenGroups): boolean {
  return chosen.base === 'suggested' && chosen.out.size + chosen.in.size === 0
}

/** After those were merged: whoever was left out stays left out, and of those who come back nobody with doubts is chosen. */
export function afterMerge({ base, out }: ChosenGroups): ChosenGroups {
  return base === 'none' ? noGroups : { ...suggestedGroups, out }
}

/** How a merge is told of them; null when there are none. */
export function groupsArgument(
  chosen: ChosenGroups
): NonNullable<ArgumentsInput<'identity.mergePlan'>['groups']> | null {
  const [out, besides] = [[...chosen.out], [...chosen.in]]
  if (chosen.base === 'suggested') return { kind: 'suggested', except: out, and: besides }
  if (chosen.base === 'all') return out.length === 0 ? { kind: 'all' } : { kind: 'except', groups: out }
  return besides.length === 0 ? null : { kind: 'only', groups: besides }
}

function isInBase({ base }: ChosenGroups, { doubts }: Group): boolean {
  return base === 'all' || (base === 'suggested' && doubts.length === 0)
}
