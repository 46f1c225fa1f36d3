import type { ListSummary } from '../../contract/list-results'
import { suppressionListId, type PastedList, type PeopleRecords } from '../../model/people'
import { criteriaOf, type Portrait } from '../../model/portrait'
import { lastVersion, type Segment } from '../../model/segment'

/** What is told of a list: its size, when it was pasted, and which segments name it in their last version or draft. */
export function summaryOfList(id: string, { name, at, values }: PastedList, segments: readonly Segment[]): ListSummary {
  const fields = new Set<string>()
  const usedBy = segments.flatMap((segment) => {
    const ofVersion = fieldsNaming(lastVersion(segment)?.portrait, id)
    const ofDraft = fieldsNaming(segment.draft?.portrait, id)
    for (const field of [...ofVersion, ...ofDraft]) fields.add(field)
    if (ofVersion.length + ofDraft.length === 0) return []
    const where = ofDraft.length === 0 ? 'version' : ofVersion.length === 0 ? 'draft' : 'both'
    return [{ id: segment.id, name: segment.name, where } as const]
  })
  return { id, name, count: values.length, at, usedBy, fields: [...fields] }
}

const monthMilliseconds = 30 * 86_400_000

/** The lists without those that nothing names and that are older than a month. */
export function stillWanted(
  lists: PeopleRecords['lists'],
  segments: readonly Segment[],
  now: string
): PeopleRecords['lists'] {
  const portraits = segments.flatMap(({ draft, versions }) => [draft, ...versions].map((each) => each?.portrait))
  const isWanted = ([id, { at }]: [string, PastedList]): boolean =>
    id === suppressionListId ||
    Date.parse(now) - Date.parse(at) < monthMilliseconds ||
    portraits.some((portrait) => fieldsNaming(portrait, id).length > 0)
  return Object.fromEntries(Object.entries(lists).filter(isWanted))
}

/** The fields that a portrait's criteria compare with a list. */
function fieldsNaming(portrait: Portrait | undefined, id: string): string[] {
  if (portrait === undefined) return []
  return criteriaOf(portrait).flatMap((each) => (each.kind === 'list' && each.list === id ? [each.field] : []))
}
