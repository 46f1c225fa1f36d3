import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { buildWhenStale, root } from './build-state.mjs'

/** Measures the program against DuckDB and native SQLite (`--help` tells the options); installs and builds what is missing. */
const folder = join(root, 'test/bench')
if (!existsSync(join(folder, 'node_modules/@duckdb/node-api'))) installPeers()
if (!buildWhenStale('all')) process.exit(1)
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/bench',
    rollupOptions: {
      input: Object.fromEntries([['bench', join(folder, 'bench.ts')], ...children()])
    }
  }
})
const bench = spawn(process.execPath, [join(root, 'out/bench/bench.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit'
})
bench.on('exit', (code) => process.exit(code ?? 1))

/** Every file of children/ runs in a process of its own. */
function children() {
  const files = readdirSync(join(folder, 'children'))
  return files.map((file) => [basename(file, '.ts'), join(folder, 'children', file)])
}

function installPeers() {
  process.stdout.write('installing DuckDB for the bench …\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--prefix', folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
  if (status !== 0) process.exit(1)
}
