import { Failure } from '../../contract/failure'

const magic = 'SQLite format 3\u0000'

/** Refuses bytes that are not a whole SQLite file: its magic, and length = page size × page count (file format, 1.3). @throws Failure `unexpected`. */
export function checkDatabaseBytes(path: string, bytes: Uint8Array): void {
  const refuse = (why: string): never => {
    throw new Failure('unexpected', { name: 'database', path, why }, `the database to save is not whole: ${why}`)
  }
  if (bytes.length < 512) refuse('length')
  if (Buffer.from(bytes.subarray(0, 16)).toString('latin1') !== magic) refuse('magic')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const pageSize = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16)
  if (pageSize * view.getUint32(28) !== bytes.length) refuse('length')
}
