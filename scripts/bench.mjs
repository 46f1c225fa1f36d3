import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { buildWhenStale, root } from './build-state.mjs'

/** Measures the program against DuckDB and native SQLite (`--help` tells the options); installs and builds what is missing. */
const folder = join(root, 'test/bench')
if (!process.argv.includes('--help')) installPeers()
if (!buildWhenStale('all')) process.exit(1)
/** With zod inside: found at run time, its hundred files cost every child 60 ms, ours and the peers' alike. */
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: ['zod'] },
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

/** DuckDB into the bench's own package; native SQLite, when it is missing, from Debian where this may be done. */
function installPeers() {
  const windows = process.platform === 'win32'
  if (!existsSync(join(folder, 'node_modules/@duckdb/node-api'))) {
    process.stdout.write('installing DuckDB for the bench …\n')
    const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--prefix', folder], {
      stdio: 'inherit',
      shell: windows
    })
    if (status !== 0) process.exit(1)
  }
  if (spawnSync('sqlite3', ['--version']).status === 0) return
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall) spawnSync('apt-get', ['install', '-y', '-qq', 'sqlite3'], { stdio: 'inherit' })
  if (spawnSync('sqlite3', ['--version']).status === 0) return
  process.stderr.write('The command sqlite3 was not found. Install SQLite for the bench.\n')
  process.exit(1)
}
