import { open, writeFile } from 'node:fs/promises'
import type { ScenarioDisk } from './scenarios'

/** The real disk of a folder, for what is not the program's. */
export function realDisk(folder: string): ScenarioDisk {
  return {
    folder,
    write: (path, bytes) => writeFile(path, bytes),
    async spoil(path) {
      const file = await open(path, 'r+')
      await file.write(new Uint8Array(64).fill(0xff), 0, 64, 5000)
      await file.close()
    }
  }
}
