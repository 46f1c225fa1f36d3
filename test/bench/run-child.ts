import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Runs a built child of the bench in a new process: what it tells in its first line, and the milliseconds until then from the start of the process. */
export async function runChild(
  script: string,
  args: readonly string[]
): Promise<{ milliseconds: number; told: unknown }> {
  const started = performance.now()
  const child = spawn(process.execPath, [join(process.cwd(), 'out/bench', `${script}.js`), ...args], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const exited = once(child, 'exit')
  let first: { milliseconds: number; told: unknown } | null = null
  for await (const line of createInterface({ input: child.stdout }))
    first ??= { milliseconds: performance.now() - started, told: JSON.parse(line) }
  const [code] = await exited
  if (code !== 0 || !first) throw new Error(`${script} ended with ${code}`)
  return first
}
