import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventOrders } from './invent-orders'
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
export function ensureBase(rows: number, say: (text: string) => void): Promise<BenchBase> {
  return ensureFile('customers', inventRows, rows, say)
}

/** The file of the orders of so many customers. */
export function ensureOrders(rows: number, say: (text: string) => void): Promise<BenchBase> {
  return ensureFile('orders', inventOrders, rows, say)
}

async function ensureFile(
  name: string,
  invent: (rows: number) => Generator<string>,
  rows: number,
  say: (text: string) => void
): Promise<BenchBase> {
  const mark = createHash('sha256')
    .update([...invent(200)].join(''))
    .digest('hex')
    .slice(0, 8)
  const path = join(dataFolder, `${name}-${rows}-${mark}.csv`)
  if (existsSync(path)) return { rows, path }
  say(`inventing the ${name} of ${rows.toLocaleString('en')} …`)
  await mkdir(dataFolder, { recursive: true })
  const part = `${path}.${process.pid}.part`
  await writeLines(part, invent(rows))
  await rename(part, path)
  return { rows, path }
}

async function writeLines(path: string, lines: Generator<string>): Promise<void> {
  const file = await open(path, 'w')
  try {
    let piece = ''
    for (const line of lines) {
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
