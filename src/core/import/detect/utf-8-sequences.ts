/** How many sequences of several bytes are valid UTF-8, and how many bytes are not; a sequence cut at either end counts as neither. */
export function utf8Sequences(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0
  let invalid = 0
  let at = 0
  while (at < 3 && isContinuation(bytes[at])) at++
  if (at === bytes.length) return { valid: 0, invalid: at }
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    const length = byte < 0x80 ? 1 : sequenceLength(byte)
    const end = at + length
    if (length > 1 && end > bytes.length && restContinues(bytes, at + 1)) break
    if (length > 1 && isSequence(bytes, at, end)) valid++
    else if (length !== 1) {
      invalid++
      at++
      continue
    }
    at = end
  }
  return { valid, invalid }
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2
  if (lead >= 0xe0 && lead < 0xf0) return 3
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0
}

function isSequence(bytes: Uint8Array, start: number, end: number): boolean {
  const [lead = 0, second = 0] = bytes.subarray(start, start + 2)
  if (lead === 0xe0 && second < 0xa0) return false
  if (lead === 0xed && second > 0x9f) return false
  if (lead === 0xf0 && second < 0x90) return false
  if (lead === 0xf4 && second > 0x8f) return false
  return (
    bytes.subarray(start + 1, end).length === end - start - 1 && bytes.subarray(start + 1, end).every(isContinuation)
  )
}

function restContinues(bytes: Uint8Array, from: number): boolean {
  return bytes.subarray(from).every(isContinuation)
}
