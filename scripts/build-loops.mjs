import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs'
import { join, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sources = join(root, 'src/loops')
const target = join(root, 'out/loops/loops.wasm')

const memory = ['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536']
const manner = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd,threads,bulk-memory']
/** Vectors as arguments of functions that are exported from one file to another. */
const quiet = ['--disableWarning', '112']

/** Compiles the loops of src/loops to out/loops/loops.wasm when they have changed; false when that failed. */
export function buildLoops() {
  const changed = readdirSync(sources).map((name) => statSync(join(sources, name)).mtimeMs)
  if (existsSync(target) && statSync(target).mtimeMs > Math.max(...changed)) return true
  mkdirSync(dirname(target), { recursive: true })
  const made = `${target}.${process.pid}`
  const compiler = join(root, 'node_modules/assemblyscript/bin/asc.js')
  const call = [compiler, 'src/loops/index.ts', '--outFile', made, ...manner, ...memory, ...quiet]
  const { status, stderr } = spawnSync(process.execPath, call, { cwd: root })
  if (status !== 0) {
    process.stderr.write(stderr)
    return false
  }
  renameSync(made, target)
  return true
}

/** The tests' global setup, so that loops run in them as they do in the program. */
export default function setup() {
  if (!buildLoops()) throw new Error('the loops do not compile')
}
