import type { Engine } from '../bits/engine'
import type { Grouping } from './tally'

/** All customers as one group. */
export function everyone({ derived, sets, table }: Engine): Grouping {
  const codes = derived.remember(
    'everyone',
    () => sets.moved(new Uint8Array(table.rows)),
    ({ byteLength }) => byteLength
  )
  return { key: 'everyone', codes, offsets: null, groups: 1 }
}
