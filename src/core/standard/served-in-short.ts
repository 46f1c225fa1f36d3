import type { PromisedCell, ServedInShort } from '../../contract/standard-results'
import type { StandardState } from '../../model/standard/standards'

/** The priority, the first answer and who is responsible, over all departments and kinds of request; null when nothing of it is promised. */
export function servedInShort(
  segment: string | null,
  state: StandardState,
  cells: readonly PromisedCell[]
): ServedInShort | null {
  const spanOf = (id: 'priority' | 'firstAnswer') => {
    const values = cells.flatMap(({ promises }) => promises[id]?.value ?? [])
    return values.length === 0 ? null : { least: Math.min(...values), most: Math.max(...values) }
  }
  const owners = new Set(cells.flatMap(({ promises: { owner } }) => owner?.value.person ?? owner?.value.team ?? []))
  const served = {
    segment,
    state,
    priority: spanOf('priority'),
    firstAnswer: spanOf('firstAnswer'),
    owners: [...owners]
  }
  return (served.priority ?? served.firstAnswer ?? owners.size > 0) ? served : null
}
