/** A name for a workspace made from a file's name, free among `taken` (compared without case); `fallback` when nothing is left of it. */
export function workspaceNameOfFile(fileName: string, taken: readonly string[], fallback: string): string {
  const stem = fileName.replace(/\.[^.]{1,8}$/, '')
  const plain = stem
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}_]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 70)
    .trim()
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain)
  const base = plain === '' || reserved ? fallback : plain
  const known = new Set(taken.map((name) => name.toLowerCase()))
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} ${number}`
    if (!known.has(name.toLowerCase())) return name
  }
}
