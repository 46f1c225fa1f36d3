import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventRows } from './invent-rows'

/** An invented file on disk, written once and kept. */
export interface BenchBase {
  readonly rows: number
  readonly path: string
}

const charactersAtOnce = 1 << 20

/** Where data that outlives a run is kept: BENCH_DATA_DIR, else a folder among the temporary ones. */
export const dataFolder = process.env.BENCH_DATA_DIR ?? join(tmpdir(), 'portrait-desk-bench')

/** The file of so many customers; made when it is missing. Its name tells the recipe by which its rows were made. */
export async function ensureBase(rows: number, say: (text: string) => void): Promise<BenchBase> {
  const mark = createHash('sha256')
    .update([...inventRows(200)].join(''))
    .digest('hex')
    .slice(0, 8)
  const path = join(dataFolder, `customers-${rows}-${mark}.csv`)
  if (existsSync(path)) return { rows, path }
  say(`inventing ${rows.toLocaleString('en')} customers …`)
  await mkdir(dataFolder, { recursive: true })
  const part = `${path}.${process.pid}.part`
  await writeRows(part, rows)
  await rename(part, path)
  return { rows, path }
}

async function writeRows(path: string, rows: number): Promise<void> {
  const file = await open(path, 'w')
  try {
    let piece = ''
    for (const line of inventRows(rows)) {
      piece += line
      if (piece.length < charactersAtOnce) continue
      await file.write(piece)
      piece = ''
    }
    await file.write(piece)
  } finally {
    await file.close()
  }
}
