import type { BroughtMembers } from '../../model/people'
import type { Segment } from '../../model/segment'
import { holds } from '../people/memberships'
import type { Editable } from './history'
import { segmentNamed } from './segment-name'

/** Takes away the segments that an act made for its customers and that nobody has built on since. */
export function removeMade({ definitions, people }: Editable, act: string): void {
  const made = new Set(people.brought.filter((each) => each.act === act && each.made).map(({ segment }) => segment))
  const isUsed = ({ id, versions, draft, description }: Segment): boolean =>
    versions.length > 0 || draft !== undefined || description !== '' || people.memberships[id] !== undefined
  const isBare = (segment: Segment): boolean =>
    made.has(segment.id) &&
    !isUsed(segment) &&
    !people.brought.some((each) => each.segment === segment.id && each.act !== act && holds(each, definitions.journal))
  if (definitions.segments.some(isBare))
    definitions.segments = definitions.segments.filter((segment) => !isBare(segment))
}

/** Makes them again, with the ids they had; one whose name was taken meanwhile gets a number behind it. */
export function makeAgain({ definitions, people }: Editable, act: string): void {
  for (const each of people.brought) {
    const isThere = definitions.segments.some(({ id }) => id === each.segment)
    if (each.act !== act || !each.made || isThere) continue
    definitions.segments.push(segmentOf(each, freeName(definitions.segments, each.made.name), each.made.color))
  }
}

function segmentOf({ segment: id, at }: BroughtMembers, name: string, color: Segment['color']): Segment {
  return { id, name, color, description: '', createdAt: at, versions: [] }
}

function freeName(segments: readonly Segment[], name: string): string {
  let free = name
  for (let number = 2; segmentNamed(segments, free); number++) free = `${name.slice(0, 28)} ${number}`
  return free
}
