import { z } from 'zod'
import { criterionSchema, type Criterion } from './criterion/criterion'

/** How a group joins its members, by Kleene's logic: all, any, none of them, or at least N. */
export const groupModes = ['all', 'any', 'none', 'atLeast'] as const
export type GroupMode = (typeof groupModes)[number]

/** The deepest nesting of groups, and the most criteria in one portrait. */
export const maximumDepth = 32
export const maximumCriteria = 500

/** A group of criteria and groups. `count` is the N of "at least N of" and is ignored by the other modes. */
export interface Group {
  readonly kind: 'group'
  readonly id: string
  readonly mode: GroupMode
  readonly count: number
  readonly enabled: boolean
  readonly members: readonly PortraitNode[]
}

export type PortraitNode = Group | Criterion

/** The shape of one group before defaults are filled in. */
export interface GroupInput {
  kind: 'group'
  id?: string | undefined
  mode: GroupMode
  count?: number | undefined
  enabled?: boolean | undefined
  members: readonly (GroupInput | z.input<typeof criterionSchema>)[]
}

export const groupSchema: z.ZodType<Group, GroupInput> = z.strictObject({
  kind: z.literal('group'),
  id: z.string().max(64).default(''),
  mode: z.enum(groupModes),
  count: z.number().int().min(1).max(maximumCriteria).default(1),
  enabled: z.boolean().default(true),
  members: z
    .array(z.union([criterionSchema, z.lazy((): z.ZodType<Group, GroupInput> => groupSchema)]))
    .max(maximumCriteria)
})

/** A portrait: a tree of criteria, whose root is a group. */
export type Portrait = Group

/** A portrait of everybody. */
export const emptyPortrait: Portrait = {
  kind: 'group',
  id: 'root',
  mode: 'all',
  count: 1,
  enabled: true,
  members: []
}

/** What is wrong with an untrusted portrait: where, and why in English for logs and specialists. */
export interface PortraitProblem {
  readonly path: string
  readonly message: string
}

export type PortraitReading =
  | { readonly ok: true; readonly portrait: Portrait }
  | { readonly ok: false; readonly problems: readonly PortraitProblem[] }

/** Reads an untrusted value as a portrait: at most 32 groups deep and 500 criteria; missing ids are filled in by position. */
export function readPortrait(value: unknown): PortraitReading {
  const tooDeep = depthOf(value, 0) > maximumDepth
  if (tooDeep) return refused('', `groups are nested deeper than ${maximumDepth}`)
  const parsed = groupSchema.safeParse(value)
  return parsed.success
    ? readGroup(parsed.data)
    : { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, [])) }
}

/** The same of a group that `groupSchema` has already let through. */
export function readGroup(group: Group): PortraitReading {
  if (depthOf(group, 0) > maximumDepth) return refused('', `groups are nested deeper than ${maximumDepth}`)
  const count = criteriaOf(group).length
  if (count > maximumCriteria) return refused('', `${count} criteria, at most ${maximumCriteria} are allowed`)
  return { ok: true, portrait: withIds(group) }
}

/** All criteria of a tree, in reading order, disabled ones included. */
export function criteriaOf(node: PortraitNode): Criterion[] {
  return node.kind === 'group' ? node.members.flatMap(criteriaOf) : [node]
}

/**
 * The part of a portrait that counts: without disabled criteria and groups, and without groups that are left empty.
 * All interpreters read this; an empty root means everybody.
 */
export function effectivePortrait(portrait: Portrait): Portrait {
  return { ...portrait, enabled: true, members: portrait.members.flatMap(effectiveNode) }
}

function effectiveNode(node: PortraitNode): PortraitNode[] {
  if (!node.enabled) return []
  if (node.kind !== 'group') return [node]
  const members = node.members.flatMap(effectiveNode)
  return members.length === 0 ? [] : [{ ...node, members }]
}

/** The portrait as if one of its criteria or groups did not count. */
export function withoutNode(portrait: Portrait, id: string): Portrait {
  const members = portrait.members.map((member): PortraitNode => {
    if (member.id === id) return { ...member, enabled: false }
    return member.kind === 'group' ? withoutNode(member, id) : member
  })
  return { ...portrait, members }
}

/** The problems behind an issue; of the kinds that a member might have been, the one whose name it bears is meant. */
function problemsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): PortraitProblem[] {
  const path = [...above, ...issue.path]
  const kinds = issue.code === 'invalid_union' ? issue.errors : []
  const meant = kinds.find((issues) => issues.every(({ path: [first] }) => first !== 'kind'))
  if (meant) return meant.flatMap((inner) => problemsOf(inner, path))
  const isKind = kinds.length > 0 && path[path.length - 1] !== 'kind'
  return [{ path: [...path, ...(isKind ? ['kind'] : [])].join('.'), message: issue.message }]
}

function refused(path: string, message: string): PortraitReading {
  return { ok: false, problems: [{ path, message }] }
}

function depthOf(value: unknown, depth: number): number {
  if (depth > maximumDepth || typeof value !== 'object' || value === null || !('members' in value)) return depth
  const members = Array.isArray(value.members) ? value.members : []
  return Math.max(depth + 1, ...members.slice(0, maximumCriteria + 1).map((member) => depthOf(member, depth + 1)))
}

function withIds(portrait: Portrait): Portrait {
  const taken = new Set<string>()
  const name = (node: PortraitNode, position: string): PortraitNode => {
    const id = node.id !== '' && !taken.has(node.id) ? node.id : position
    taken.add(id)
    if (node.kind !== 'group') return id === node.id ? node : { ...node, id }
    return { ...node, id, members: node.members.map((member, index) => name(member, `${position}.${index + 1}`)) }
  }
  return name(portrait, 'root') as Portrait
}

/** The day as of which a segment of this portrait keeps its members; null when they follow the portrait. */
export function frozenOn({ members, enabled }: Portrait): string | null {
  const [only] = members
  const isFrozen = enabled && members.length === 1 && only?.kind === 'list' && only.enabled
  return isFrozen ? (only.frozenOn ?? null) : null
}
