import { spawn } from 'node:child_process'
import { buildWhenStale, root } from './build-state.mjs'
import { findElectron } from './find-electron.mjs'
import { runEntry } from './run-entry.mjs'

const noDesktop = {
  en: 'The desktop window cannot be opened here (no runtime of Electron, or no screen), so the program opens in your browser.',
  ru: 'Открыть окно программы здесь нельзя (нет среды Electron или экрана), поэтому она открывается в браузере.',
  pl: 'Nie można tu otworzyć okna programu (brak środowiska Electron lub ekranu), więc program otworzy się w przeglądarce.'
}

/** What only the browser host understands; asking for it chooses that host. */
const browserOnly = /^(?:--browser|--no-open|--open|--port(?:=.*)?|--help|-h)$/

const asked = process.argv.slice(2)
const given = asked.filter((argument) => argument !== '--browser')

if (asked.some((argument) => browserOnly.test(argument))) runEntry('all', 'web.js', given)
else await startDesktop()

/** Opens the desktop window; where that cannot be, says so and opens the browser host. */
async function startDesktop() {
  const electron = await findElectron()
  if (!electron) return fallBack()
  if (!buildWhenStale('all')) process.exit(1)
  const started = Date.now()
  const child = spawn(electron, [root, ...joined(given)], { stdio: 'inherit', cwd: process.env.INIT_CWD ?? root })
  const stop = (signal) => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, stop)
  let fell = false
  const ended = (code) => {
    const cannotRun = code !== 0 && Date.now() - started < 5_000
    if (!cannotRun) process.exit(code ?? 1)
    for (const signal of signals) process.off(signal, stop)
    if (!fell) fallBack()
    fell = true
  }
  child.on('error', () => ended(127))
  child.on('exit', (code, signal) => (signal ? process.exit(1) : ended(code)))
}

function fallBack() {
  const tag = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  process.stdout.write(`${noDesktop[tag.slice(0, 2).toLowerCase()] ?? noDesktop.en}\n`)
  runEntry('all', 'web.js', given)
}

/** Electron reads `--lang ru` only as one word. */
function joined(options) {
  const position = options.indexOf('--lang')
  const value = options[position + 1]
  return position < 0 || value === undefined
    ? options
    : [...options.slice(0, position), `--lang=${value}`, ...options.slice(position + 2)]
}
