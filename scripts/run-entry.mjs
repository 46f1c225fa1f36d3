import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildWhenStale, root } from './build-state.mjs'

/** Builds what is stale and runs a built entry under plain Node, with this process's streams and signals, and its arguments unless others are given. */
export function runEntry(part, entry, given = process.argv.slice(2)) {
  if (!buildWhenStale(part)) process.exit(1)
  const child = spawn(process.execPath, [join(root, 'out/main', entry), ...given], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd()
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
