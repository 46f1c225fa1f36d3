import { Failure } from '../../../contract/failure'
import type { Encoding } from '../../../model/recipe'
import type { Charsets } from '../../ports/ports'
import type { FileSample } from './file-sample'
import { singleByteEncoding } from './single-byte-encoding'
import { utf16WithoutMark } from './utf-16-without-mark'
import { utf8Sequences } from './utf-8-sequences'

export interface EncodingGuess {
  readonly encoding: Encoding
  readonly doubtful: boolean
}

const magics: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
  [0x7f, 0x45, 0x4c, 0x46]
]
const mostControls = 0.02
const validPerInvalid = 50

/** The encoding of a file, by its byte order mark, its byte sequences, and the letters they would make. @throws Failure `fileBinary`. */
export function detectEncoding(sample: FileSample, charsets: Charsets): EncodingGuess {
  const { head } = sample
  const marked = encodingOfMark(head)
  if (marked) return { encoding: marked, doubtful: false }
  refuseMagic(head)
  const wide = utf16WithoutMark(head)
  if (wide) return { encoding: wide, doubtful: false }
  refuseControls(head)
  const counts = [head, ...sample.others].map(utf8Sequences)
  const valid = counts.reduce((sum, count) => sum + count.valid, 0)
  const invalid = counts.reduce((sum, count) => sum + count.invalid, 0)
  if (invalid === 0) return { encoding: 'utf-8', doubtful: false }
  if (valid >= invalid * validPerInvalid) return { encoding: 'utf-8', doubtful: true }
  return singleByteEncoding([head, ...sample.others], charsets)
}

/** Refuses bytes that are no text in an encoding that was chosen before. @throws Failure `fileBinary`. */
export function refuseBinary(head: Uint8Array, encoding: Encoding): void {
  refuseMagic(head)
  if (!encoding.startsWith('utf-16')) refuseControls(head)
}

/** Refuses files of well-known kinds: zip (and so XLSX), old Excel, PDF, pictures, gzip, SQLite, programs. */
function refuseMagic(head: Uint8Array): void {
  if (magics.some((magic) => magic.every((byte, at) => head[at] === byte))) throw new Failure('fileBinary')
}

function refuseControls(head: Uint8Array): void {
  if (shareOfControls(head) > mostControls) throw new Failure('fileBinary')
}

function encodingOfMark(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return null
}

/** Share of bytes that are control characters other than tab, line ends and the old end-of-file mark. */
function shareOfControls(bytes: Uint8Array): number {
  let controls = 0
  for (const byte of bytes)
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 26) || byte === 127) controls++
  return controls / Math.max(1, bytes.length)
}
