import type { Profile } from '../profiles/profile'

/** A file of a part: its rows from one to before another, and its bytes with the headers. */
export interface PlannedFile {
  readonly from: number
  readonly to: number
  readonly bytes: number
}

/** Parts rows into files that keep to the limits of a profile. */
export interface FileSplitter {
  /** Takes the next row's line of so many bytes. */
  add(bytes: number): void
  /** At least one file, which may have no rows. */
  finish(): PlannedFile[]
}

/** A splitter whose files begin with so many bytes. A single line above the limit has a file of its own. */
export function fileSplitter({ limits }: Pick<Profile, 'limits'>, headerBytes: number): FileSplitter {
  const [mostBytes, mostRows] = [limits.bytes ?? Infinity, limits.rows ?? Infinity]
  const files: PlannedFile[] = []
  let [from, to, bytes] = [0, 0, headerBytes]
  return {
    add(line) {
      if (to > from && (to - from >= mostRows || bytes + line > mostBytes)) {
        files.push({ from, to, bytes })
        ;[from, bytes] = [to, headerBytes]
      }
      to++
      bytes += line
    },
    finish: () => [...files, { from, to, bytes }]
  }
}
