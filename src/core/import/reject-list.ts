import type { ImportOutcome, Reject, RejectReason } from '../../contract/results'

/** Counts what could not be taken and keeps the first of it. Its verbs for rows return null: there is no customer. */
export interface RejectList {
  row(line: number, reason: RejectReason, cells?: readonly string[]): null
  duplicate(line: number, column: string, key: string): null
  cell(line: number, column: string, value: string, reason: RejectReason): void
  /** Whether further rejects are only counted. */
  isFull(): boolean
  /** Number of cells of the first row that was rejected with its cells. */
  firstWidth(): number
  finish(): Pick<ImportOutcome, 'rejected' | 'duplicates' | 'unreadable' | 'reasons' | 'rejects'>
}

const longestValue = 200

/** An empty list that keeps at most so many rejects. */
export function createRejectList(maximum: number): RejectList {
  const rejects: Reject[] = []
  const counts = new Map<RejectReason, number>()
  let rejected = 0
  let duplicates = 0
  let unreadable = 0
  let width = 0

  const keep = (reject: Reject): void => {
    counts.set(reject.reason, (counts.get(reject.reason) ?? 0) + 1)
    if (rejects.length < maximum) rejects.push({ ...reject, value: reject.value.slice(0, longestValue) })
  }

  return {
    row(line, reason, cells) {
      rejected++
      if (width === 0 && cells) width = cells.length
      keep({ what: 'row', line, column: null, value: shortRow(cells ?? []), reason })
      return null
    },
    duplicate(line, column, key) {
      duplicates++
      keep({ what: 'duplicate', line, column, value: key, reason: 'duplicateKey' })
      return null
    },
    cell(line, column, value, reason) {
      unreadable++
      keep({ what: 'cell', line, column, value, reason })
    },
    isFull: () => rejects.length >= maximum,
    firstWidth: () => width,
    finish: () => ({
      rejected,
      duplicates,
      unreadable,
      reasons: [...counts].map(([reason, count]) => ({ reason, count })),
      rejects
    })
  }
}

function shortRow(cells: readonly string[]): string {
  return cells
    .slice(0, 50)
    .map((cell) => cell.trim().slice(0, longestValue))
    .join(' | ')
}
