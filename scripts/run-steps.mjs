import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './build-state.mjs'

/** Runs a tool of the project (`vitest run` …) with its output shown; whether it succeeded. */
export function runTool(line, environment = {}) {
  process.stdout.write(`\n> ${line}\n`)
  const [tool, ...args] = line.split(' ')
  const command = tool === 'node' ? process.execPath : join(root, 'node_modules/.bin', tool)
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32'
  })
  return status === 0
}
