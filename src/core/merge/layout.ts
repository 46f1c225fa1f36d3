import { noRow, type RowMatch } from './match-rows'

/** What becomes of customers of the base who are not in the file; `replace`: the file's table stands for all. */
export type Absent = 'keep' | 'remove' | 'replace'

/** From which rows of the base and of the file each row of the new base comes; `noRow`: from none. */
export interface Layout {
  readonly rows: number
  readonly fromOld: Uint32Array
  readonly fromNew: Uint32Array
  /** The rows are those of the base; those of the file. */
  readonly isOld: boolean
  readonly isNew: boolean
}

/** Customers of the base in their order and behind them those that only the file has; when the file replaces, its own rows. */
export function layoutOf({ oldRowOf, newRowOf, matched }: RowMatch, absent: Absent): Layout {
  const [oldRows, newRows] = [newRowOf.length, oldRowOf.length]
  if (absent === 'replace') {
    const fromNew = new Uint32Array(newRows)
    for (let row = 0; row < newRows; row++) fromNew[row] = row
    return { rows: newRows, fromOld: oldRowOf, fromNew, isOld: false, isNew: true }
  }
  const stay = absent === 'keep' ? oldRows : matched
  const rows = stay + newRows - matched
  const fromOld = new Uint32Array(rows).fill(noRow)
  const fromNew = new Uint32Array(rows).fill(noRow)
  let row = 0
  for (let old = 0; old < oldRows; old++) {
    const counterpart = newRowOf[old] as number
    if (absent === 'remove' && counterpart === noRow) continue
    fromOld[row] = old
    fromNew[row++] = counterpart
  }
  for (let fresh = 0; fresh < newRows; fresh++) if (oldRowOf[fresh] === noRow) fromNew[row++] = fresh
  return { rows, fromOld, fromNew, isOld: rows === oldRows && stay === oldRows, isNew: false }
}
