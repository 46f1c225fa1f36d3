import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Peer, PeerRow } from './peer'

const mark = 'the statements have run'

/**
 * Starts the command line program of native SQLite on a file, in memory unless named, fed by its standard input.
 * Timed from handing it the statements to having read all their rows.
 */
export async function startSqlite(path = ':memory:'): Promise<Peer> {
  const child = spawn('sqlite3', ['-batch', '-bail', '-ascii', path], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(child, 'spawn')
  const exited = once(child, 'exit')
  child.stdout.setEncoding('utf8')
  let text = ''
  let heard: () => void = () => undefined
  let ended = false
  child.stdout.on('data', (piece: string) => {
    text += piece
    heard()
  })
  child.once('exit', () => {
    ended = true
    heard()
  })
  const run = async (statements: readonly string[]) => {
    text = ''
    const started = performance.now()
    child.stdin.write(`${statements.map((each) => `${each}\n.print ${mark}\n`).join('')}.print ${mark} all\n.output\n`)
    while (!text.includes(`${mark} all\n`)) {
      if (ended) throw new Error('sqlite3 has ended')
      await new Promise<void>((resolve) => (heard = resolve))
    }
    const milliseconds = performance.now() - started
    return { milliseconds, results: text.split(`${mark}\n`).slice(0, -1).map(rowsOf) }
  }
  const [[version]] = (await run(['SELECT sqlite_version();'])).results as [[PeerRow]]
  return {
    version: String(version?.[0]),
    run,
    async close() {
      child.stdin.end('.quit\n')
      await exited
    }
  }
}

/** Rows end with the ASCII record separator, cells with the unit separator; nothing in a cell is null. */
function rowsOf(text: string): PeerRow[] {
  return text
    .split('\u001e')
    .slice(0, -1)
    .map((row) => row.split('\u001f').map((cell) => (cell === '' ? null : cell)))
}
