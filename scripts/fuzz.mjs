import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { buildLoops } from './build-loops.mjs'
import { root } from './build-state.mjs'

/** Tries random portraits, ledgers, sentences, files and lists at length (`--help` tells the options); `npm test` has a seeded part. */
if (!buildLoops()) process.exit(1)
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: 'test/fuzz/fuzz.ts',
    target: 'node20',
    outDir: 'out/fuzz'
  }
})
const fuzz = spawn(process.execPath, [join(root, 'out/fuzz/fuzz.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit'
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => fuzz.kill(signal))
fuzz.on('exit', (code) => process.exit(code ?? 1))
