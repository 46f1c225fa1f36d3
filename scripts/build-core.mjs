import { createHash } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script, constants } from 'node:vm'
import { createBirpc } from 'birpc'
import { build } from 'vite'

/**
 * Builds the core of the worker thread as one file, out/main/core.cjs, runs it once on a folder of its own as a host would, and
 * keeps what the engine has compiled of it, out/main/core.cache, behind the SHA-256 of both (`compiled-code.ts`). `bundled` are the packages that go into the file.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const file = join(root, 'out/main/core.cjs')
const bundled = ['zod', 'mutative', 'birpc', 'fflate', /^@intlify/]

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: bundled },
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    outDir: 'out/main',
    emptyOutDir: false,
    rollupOptions: {
      input: { core: join(root, 'src/worker/core.ts') },
      // With what the engine has compiled, code cannot import any more: what is loaded late is required.
      output: { format: 'cjs', entryFileNames: 'core.cjs', codeSplitting: false, dynamicImportInCjs: false }
    }
  }
})
const folder = mkdtempSync(join(tmpdir(), 'portrait-desk-build-'))
try {
  const code = await compiledCode()
  const seal = createHash('sha256').update(readFileSync(file)).update(code).digest()
  writeFileSync(join(root, 'out/main/core.cache'), Buffer.concat([seal, code]))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)

async function compiledCode() {
  const port = new EventEmitter()
  const answers = new EventEmitter()
  const started = new Promise((resolve) => (port.postMessage = resolve))
  const parent = { parentPort: port, workerData: { folder, host: 'commandLine', version: 'build' } }
  const real = createRequire(file)
  const require = (name) => (name === 'node:worker_threads' ? { ...real(name), ...parent } : real(name))
  const script = new Script(`(function (require, module, exports, __filename) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
  })
  const module = { exports: {} }
  script.runInThisContext()(require, module, module.exports, file)
  await started
  port.postMessage = (message) => answers.emit('message', message)
  const remote = createBirpc(
    { progress: () => undefined, event: () => undefined },
    {
      post: (message) => port.emit('message', message),
      on: (listener) => answers.on('message', listener),
      proxify: false
    }
  )
  await useOnce((verb, args) => remote.$call('call', verb, verb, args))
  return script.createCachedData()
}

/** What people do after the start: they open a workspace and look at a portrait. */
async function useOnce(call) {
  const portrait = {
    kind: 'group',
    mode: 'all',
    members: [
      { kind: 'age', field: 'age', from: 20, to: 60 },
      { kind: 'choice', field: 'gender', values: ['woman'] },
      { kind: 'number', field: 'average_check', from: 1000 },
      { kind: 'date', field: 'last_order', from: { kind: 'ago', count: 500, unit: 'day' } },
      { kind: 'multipleChoice', field: 'interests', match: 'any', values: ['books'] }
    ]
  }
  const page = { columns: ['first_name'], sort: { field: 'money', descending: true }, limit: 50 }
  const look = () => call('portrait.preview', { number: 1, portrait, language: 'en', page })
  const { result } = await call('workspace.createSample', { language: 'en' })
  await look()
  await call('workspace.close', {})
  await call('workspace.open', { name: result.name })
  const { ok } = await look()
  if (!ok) throw new Error('the built core does not answer')
}
