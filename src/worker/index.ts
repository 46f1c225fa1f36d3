import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script, constants } from 'node:vm'
import { compiledCodeOf } from './compiled-code'

const file = fileURLToPath(new URL('./core.cjs', import.meta.url))

/**
 * The entry of the worker thread: runs `core.ts`, built as one file, with what the engine compiled of it at the build, so that it
 * need not be parsed anew. Code compiled by another engine, of another build or damaged is left aside and made here.
 */
function runCore(): void {
  const source = readFileSync(file)
  const cachedData = compiledCode(source)
  const script = new Script(`(function (require, module, exports, __filename) {${source.toString()}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData })
  })
  type Run = (require: NodeJS.Require, module: object, exports: object, name: string) => void
  const run = script.runInThisContext() as Run
  const module = { exports: {} }
  run(createRequire(file), module, module.exports, file)
}

function compiledCode(source: Uint8Array): Buffer | undefined {
  try {
    return compiledCodeOf(source, readFileSync(new URL('./core.cache', import.meta.url)))
  } catch {
    return undefined
  }
}

runCore()
