import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildWhenStale, root } from './build-state.mjs'

/** Builds what is stale and runs a built entry under plain Node, with this process's arguments, streams and signals. */
export function runEntry(part, entry) {
  if (!buildWhenStale(part)) process.exit(1)
  const child = spawn(process.execPath, [join(root, 'out/main', entry), ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd()
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
