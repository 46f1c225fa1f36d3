import { createHash } from 'node:crypto'

/** Bytes of the footer that ends every sealed file. */
export const footerLength = 64

const magic = 'PortraitDesk'
const footerVersion = 1
const headLength = 32

/** What a footer says: the how-manieth save of the file, the bytes before the footer, and the hash. */
export interface Footer {
  readonly sequence: number
  readonly length: number
  readonly sha256: string
}

/**
 * The 64 bytes after a SQLite file's own, all numbers little-endian:
 *
 * | bytes | what |
 * |---|---|
 * | 0–11 | `PortraitDesk` in ASCII |
 * | 12–15 | version of this footer, 1 |
 * | 16–23 | sequence number: 1 for a new file, one more with each save |
 * | 24–31 | length of the file without the footer |
 * | 32–63 | SHA-256 of the file without the footer, followed by bytes 0–31 of the footer |
 *
 * SQLite opens a file with such a footer; a program that writes to the file breaks the hash or loses the footer.
 */
export function footerBytes(bytes: Uint8Array, sequence: number): Uint8Array {
  const footer = new Uint8Array(footerLength)
  const view = new DataView(footer.buffer)
  footer.set(new TextEncoder().encode(magic))
  view.setUint32(12, footerVersion, true)
  view.setBigUint64(16, BigInt(sequence), true)
  view.setBigUint64(24, BigInt(bytes.length), true)
  footer.set(hashOf(bytes, footer), headLength)
  return footer
}

/** Whether 64 bytes begin like a footer. */
export function isFooter(footer: Uint8Array): boolean {
  return footer.length === footerLength && new TextDecoder().decode(footer.subarray(0, 12)) === magic
}

/** What a footer says, unchecked. */
export function readFooter(footer: Uint8Array): Footer {
  const view = new DataView(footer.buffer, footer.byteOffset, footer.length)
  return {
    sequence: Number(view.getBigUint64(16, true)),
    length: Number(view.getBigUint64(24, true)),
    sha256: Buffer.from(footer.subarray(headLength)).toString('hex')
  }
}

/** Whether the hash in a footer is that of the bytes and of the footer's own beginning. */
export function footerHolds(bytes: Uint8Array, footer: Uint8Array): boolean {
  const { length } = readFooter(footer)
  return length === bytes.length && hashOf(bytes, footer).equals(footer.subarray(headLength))
}

function hashOf(bytes: Uint8Array, footer: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).update(footer.subarray(0, headLength)).digest()
}
