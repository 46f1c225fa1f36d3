import { Zip, ZipDeflate } from 'fflate'

/** Puts files into one .zip, whose bytes are taken while it is made. */
export interface ZipMaker {
  /** Begins a file; what is added then belongs to it. */
  begin(name: string): void
  add(bytes: Uint8Array): void
  /** Ends the file that was begun. */
  end(): void
  /** Ends the archive. */
  finish(): void
  /** The bytes made since the last call. */
  take(): Uint8Array[]
}

const level = 6

/** An empty .zip. */
export function createZip(): ZipMaker {
  let made: Uint8Array[] = []
  let file: ZipDeflate | null = null
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    if (bytes.length > 0) made.push(bytes)
  })
  return {
    begin(name) {
      file = new ZipDeflate(name, { level })
      zip.add(file)
    },
    add: (bytes) => file?.push(bytes, false),
    end: () => file?.push(new Uint8Array(0), true),
    finish: () => zip.end(),
    take() {
      const taken = made
      made = []
      return taken
    }
  }
}
