import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { contentTypes } from '../node/content-types'

export interface StaticFile {
  readonly contentType: string
  read(): Promise<Uint8Array>
}

/** The files of the built page: only what lay in the folder at the start, each under its exact address; `/` is the page itself. */
export function listStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const contentType = contentTypes[extname(entry.name)]
    if (!entry.isFile() || !contentType) continue
    const path = join(entry.parentPath, entry.name)
    const file = { contentType, read: () => readFile(path) }
    files.set(`/${relative(folder, path).split(sep).join('/')}`, file)
  }
  const page = files.get('/index.html')
  if (page) files.set('/', page)
  return files
}
