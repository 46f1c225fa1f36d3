import type { StandardFinding } from '../../../contract/standard-results'
import { effectivePromises, type Cell, type Place } from '../../../model/standard/effective-promises'
import type { StandardChange } from '../../../model/standard/standard-change'
import { customersOf, findingId, placesText, type Checked, type CheckedLayer } from './checked'

type Time = 'firstAnswer' | 'solution'

/** A time that a segment was promised, where everybody is promised a shorter one. */
interface Less {
  readonly id: Time
  readonly cell: Cell
  readonly own: { readonly value: number; readonly place: Place }
  readonly common: { readonly value: number; readonly place: Place }
}

/** Segments that are promised to wait longer than customers of no segment are. */
export function lessThanCommon(checked: Checked): StandardFinding[] {
  return checked.layers.flatMap((layer) => {
    const less = layer.segment === null ? [] : lessOf(checked, layer)
    const [first] = less
    return first ? [findingOf(checked, layer, less, first)] : []
  })
}

function lessOf({ standards }: Checked, { segment, promises }: CheckedLayer): Less[] {
  return promises.flatMap(({ cell, promises: own }) => {
    const common = effectivePromises(standards, null, cell)
    return (['firstAnswer', 'solution'] as const).flatMap((id): Less[] => {
      const [mine, theirs] = [own[id], common[id]]
      if (!mine || !theirs || mine.place.segment !== segment || mine.value <= theirs.value) return []
      return [{ id, cell, own: mine, common: theirs }]
    })
  })
}

function findingOf(checked: Checked, layer: CheckedLayer, less: readonly Less[], first: Less): StandardFinding {
  const { words } = checked
  const { segment } = layer
  const name = words.segment(segment)
  const cells = [...new Map(less.map(({ cell }) => [JSON.stringify(cell), { segment, ...cell }])).values()]
  return {
    id: findingId('lessThanCommon', segment),
    kind: 'lessThanCommon',
    severity: 'warning',
    title: words.say('standard.findings.lessThanCommon.title', { segment: name }),
    text: words.say('standard.findings.lessThanCommon.text', {
      places: placesText(words, cells),
      promise: words.promise(first.id).toLocaleLowerCase(words.language),
      own: words.hours(first.own.value),
      common: words.hours(first.common.value)
    }),
    segments: [segment],
    cells,
    customers: customersOf(checked, [layer]),
    mends: [
      { text: words.say('standard.mends.asEverybody', { segment: name }), changes: less.map((each) => raised(each)) }
    ]
  }
}

/** What holds for all of the segment is left to hold elsewhere; what was written for a part is mended in the cell. */
function raised({ id, cell, own, common }: Less): StandardChange {
  const isWhole = own.place.department === null && own.place.request === null
  const { department, request } = isWhole ? common.place : cell
  return {
    kind: 'promises',
    segment: own.place.segment,
    department,
    request,
    set: { [id]: common.value },
    inherit: []
  }
}
