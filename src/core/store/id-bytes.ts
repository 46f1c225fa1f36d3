import type { IdSet } from '../../model/people'
import type { SqlValue } from '../ports/sql-engine'

/** A set of customers' ids as the bytes of one value: 8 a customer, little-endian. */
export function bytesOfIds(ids: IdSet): Uint8Array {
  return new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength)
}

/** The ids that lie in such a value. @throws Error when it is none. */
export function idsOfBytes(value: SqlValue | undefined): IdSet {
  if (!(value instanceof Uint8Array) || value.length % 8 !== 0) throw new Error('ids')
  return new BigUint64Array(value.slice().buffer)
}
