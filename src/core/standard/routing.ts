import type { RoutingRow } from '../../contract/standard-results'
import { cellsOf, effectivePromises } from '../../model/standard/effective-promises'
import type { Standards } from '../../model/standard/standards'
import type { AppliedLayer } from './applied-layers'
import { whatIsInForce } from './applying-standard'
import type { StandardWords } from '../../words/standard-words'

/** To whom each request goes: a row for each standard in force, in the order in which they apply, and each department and kind of request. */
export function routingRows(
  standards: Standards,
  layers: readonly Pick<AppliedLayer, 'segment'>[],
  words: StandardWords
): RoutingRow[] {
  const cells = cellsOf(standards)
  const inForce = whatIsInForce(standards)
  return layers.flatMap(({ segment }, at) =>
    cells.map((cell): RoutingRow => {
      const { queue, owner, priority } = effectivePromises(inForce, segment, cell)
      return {
        segment,
        segmentName: words.segment(segment),
        order: at + 1,
        department: words.department(cell.department),
        request: words.request(cell.request),
        queue: queue?.value ?? null,
        team: owner?.value.team ?? null,
        person: owner?.value.person ?? null,
        priority: priority?.value ?? null
      }
    })
  )
}
