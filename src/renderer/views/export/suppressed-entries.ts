import { suppressedEntries } from '../../../model/suppressed-entries'

/** Entries of what is typed and of files, each once. */
export function allSuppressed({
  suppressed,
  files
}: {
  readonly suppressed: string
  readonly files: readonly { readonly entries: readonly string[] }[]
}): string[] {
  return [...new Set([suppressedEntries(suppressed), ...files.map(({ entries }) => entries)].flat())]
}

/** The text of a file: UTF-8, or UTF-16 where it begins with that mark. */
export function textOfBytes(bytes: Uint8Array): string {
  const encodings: Readonly<Record<number, string>> = { 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' }
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  return new TextDecoder(encodings[mark] ?? 'utf-8').decode(bytes)
}
