import type { ConditionJob } from '../../core/ports/conditions'
import type { Column } from '../../model/customer-table'

/** A job to post to another thread: arrays in shared memory go as they are, of others only the part that is theirs. */
export function postable(job: ConditionJob): ConditionJob {
  return {
    ...job,
    columns: job.columns.map((each) => each && { ...each, column: ownPart(each.column) })
  }
}

function ownPart(column: Column): Column {
  const parts = Object.entries(column).map(([name, part]: [string, unknown]) => {
    const isPlain = ArrayBuffer.isView(part) && !(part.buffer instanceof SharedArrayBuffer)
    return [name, isPlain && 'slice' in part ? (part as Uint8Array).slice() : part]
  })
  return Object.fromEntries(parts) as Column
}
