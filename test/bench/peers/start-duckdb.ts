import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Peer, PeerRun } from './peer'

type Message = { readonly ready: string } | { readonly problem: string } | PeerRun

/** Starts DuckDB on a file, in memory unless named. One run at a time. */
export async function startDuckDb(path = ':memory:'): Promise<Peer> {
  const child = fork(join(process.cwd(), 'out/bench/duckdb.js'), [path])
  const exited = once(child, 'exit')
  const next = (): Promise<Message> =>
    new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error('DuckDB has ended'))
      child.once('exit', ended)
      child.once('message', (message: Message) => {
        child.off('exit', ended)
        resolve(message)
      })
    })
  const first = await next()
  return {
    version: 'ready' in first ? first.ready : '',
    async run(statements) {
      const answer = next()
      child.send(statements)
      const message = await answer
      if ('results' in message) return message
      throw new Error('problem' in message ? message.problem : 'DuckDB did not answer')
    },
    async close() {
      if (child.exitCode === null) child.kill()
      await exited
    }
  }
}
