import { Failure } from '../../contract/failure'
import type { Segment } from '../../model/segment'
import type { StandardChange } from '../../model/standard/standard-change'
import {
  emptySegmentStandard,
  type CommonStandard,
  type Department,
  type RequestKind,
  type SegmentStandard,
  type Standards
} from '../../model/standard/standards'
import { writePromises } from '../../model/standard/write-promises'
import { shownPartNames } from './shown-part-names'

/** What a change of standards is made to: plain values that may be written into. */
export interface ChangedStandards {
  standards: Standards
  segments: Segment[]
}

type Change<Kind extends StandardChange['kind']> = Extract<StandardChange, { kind: Kind }>

/** Makes one step of a change. @throws Failure `segmentNotFound`, `standardPartNotFound`, `standardPartNameTaken`. */
export function applyStandardChange(to: ChangedStandards, change: StandardChange, newId: () => string): void {
  const { standards } = to
  switch (change.kind) {
    case 'promises':
      refuseUnknownPart(standards.departments, change.department)
      refuseUnknownPart(standards.requests, change.request)
      return writePromises(layerOf(to, change.segment), change)
    case 'standard':
      return changeLayer(layerOf(to, change.segment), change)
    case 'removeStandard':
      removeStandard(standards, change.segment)
      return
    case 'values':
      standards.common.values = change.text
      return
    case 'department':
      return putPart(standards.departments, change, newId, (part) => ({ ...part, staff: [] }))
    case 'request':
      return putPart(standards.requests, change, newId, (part) => part)
    case 'removeDepartment':
      refuseUnknownPart(standards.departments, change.id)
      standards.departments = standards.departments.filter(({ id }) => id !== change.id)
      return dropOverrides(standards, ({ department }) => department === change.id)
    case 'removeRequest':
      refuseUnknownPart(standards.requests, change.id)
      standards.requests = standards.requests.filter(({ id }) => id !== change.id)
      return dropOverrides(standards, ({ request }) => request === change.id)
    case 'staff':
      partOf(standards.departments, change.department).staff = change.staff
      return
    case 'order':
      return moveSegment(to, change)
  }
}

/** Takes away what a segment has of its own; tells whether there was something. */
export function removeStandard(standards: Standards, segment: string): boolean {
  if (!standards.segments.some((each) => each.segment === segment)) return false
  standards.segments = standards.segments.filter((each) => each.segment !== segment)
  return true
}

function layerOf({ standards, segments }: ChangedStandards, segment: string | null): CommonStandard | SegmentStandard {
  if (segment === null) return standards.common
  refuseUnknownSegment(segments, segment)
  const found = standards.segments.find((each) => each.segment === segment)
  if (found) return found
  standards.segments.push(emptySegmentStandard(segment))
  return standards.segments.at(-1) ?? standards.common
}

function changeLayer(layer: CommonStandard | SegmentStandard, change: Change<'standard'>): void {
  if (change.state !== undefined) layer.state = change.state
  if (layer.state !== 'draft' && 'starting' in layer) delete layer.starting
  if (change.reviewOn !== undefined) layer.reviewOn = change.reviewOn
  if (change.reviewEvery !== undefined) layer.reviewEvery = change.reviewEvery
}

function putPart<Part extends Department | RequestKind>(
  parts: Part[],
  { kind, id, name }: Change<'department' | 'request'>,
  newId: () => string,
  make: (part: RequestKind) => Part
): void {
  const wanted = shownPartNames(kind, id, name)
  const taken = parts.find(
    (part) => part.id !== id && shownPartNames(kind, part.id, part.name).some((shown, at) => shown === wanted[at])
  )
  if (taken) throw new Failure('standardPartNameTaken', { name: name === '' ? taken.name : name })
  const known = parts.find((part) => part.id === id)
  if (known) known.name = name
  else parts.push(make({ id: id ?? newId(), name }))
}

function moveSegment(to: ChangedStandards, { segment: id, before }: Change<'order'>): void {
  refuseUnknownSegment(to.segments, id)
  if (before !== null) refuseUnknownSegment(to.segments, before)
  if (before === id) return
  const moved = to.segments.filter((segment) => segment.id === id)
  const rest = to.segments.filter((segment) => segment.id !== id)
  const at = before === null ? rest.length : rest.findIndex((segment) => segment.id === before)
  to.segments = [...rest.slice(0, at), ...moved, ...rest.slice(at)]
}

function dropOverrides(
  { common, segments }: Standards,
  isDropped: (override: Standards['common']['overrides'][number]) => boolean
): void {
  for (const layer of [common, ...segments])
    if (layer.overrides.some(isDropped)) layer.overrides = layer.overrides.filter((each) => !isDropped(each))
}

function refuseUnknownSegment(segments: readonly Segment[], id: string): void {
  if (!segments.some((segment) => segment.id === id)) throw new Failure('segmentNotFound', { id })
}

function refuseUnknownPart(parts: readonly RequestKind[], id: string | null): void {
  if (id !== null) partOf(parts, id)
}

function partOf<Part extends { readonly id: string }>(parts: readonly Part[], id: string): Part {
  const part = parts.find((each) => each.id === id)
  if (!part) throw new Failure('standardPartNotFound', { id })
  return part
}
