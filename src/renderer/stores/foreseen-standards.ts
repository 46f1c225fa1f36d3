import type { StandardChange } from '../../model/standard/standard-change'
import { emptySegmentStandard, type SegmentStandard, type Standards } from '../../model/standard/standards'
import { writePromises } from '../../model/standard/write-promises'

/** The standards as they will be after a change, as far as it is about promises, states and reviews; all else stays. */
export function foreseenStandards(standards: Standards, changes: readonly StandardChange[]): Standards {
  return changes.reduce(foreseen, standards)
}

/** A list of segments as it will be when one is put before another (null: last). */
export function foreseenOrder<Segment extends { readonly id: string }>(
  list: readonly Segment[] | null,
  { segment, before }: Pick<Extract<StandardChange, { kind: 'order' }>, 'segment' | 'before'>
): readonly Segment[] | null {
  const moved = list?.find(({ id }) => id === segment)
  if (!list || !moved || before === segment) return list
  const rest = list.filter((each) => each !== moved)
  const at = rest.findIndex(({ id }) => id === before)
  return at < 0 ? [...rest, moved] : [...rest.slice(0, at), moved, ...rest.slice(at)]
}

function foreseen(standards: Standards, change: StandardChange): Standards {
  switch (change.kind) {
    case 'promises':
      return withLayer(standards, change.segment, (layer) => {
        const written = { overrides: [...layer.overrides] }
        writePromises(written, change)
        return { ...layer, ...written }
      })
    case 'standard': {
      const { state, reviewOn, reviewEvery } = change
      return withLayer(standards, change.segment, (layer) => ({
        ...layer,
        ...(state === undefined ? {} : { state }),
        ...(reviewOn === undefined ? {} : { reviewOn }),
        ...(reviewEvery === undefined ? {} : { reviewEvery })
      }))
    }
    case 'removeStandard':
      return { ...standards, segments: standards.segments.filter(({ segment }) => segment !== change.segment) }
    default:
      return standards
  }
}

type Layer = Omit<SegmentStandard, 'segment'>

function withLayer(standards: Standards, segment: string | null, make: <Of extends Layer>(layer: Of) => Of): Standards {
  if (segment === null) return { ...standards, common: make(standards.common) }
  const { segments } = standards
  const known = segments.some((each) => each.segment === segment)
  const all = known ? segments : [...segments, emptySegmentStandard(segment)]
  return { ...standards, segments: all.map((each) => (each.segment === segment ? make(each) : each)) }
}
