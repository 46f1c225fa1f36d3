import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { onStopSignal } from '../node/on-stop-signal'
import { programVersion } from '../node/program-version'
import { startWorker } from '../node/start-worker'
import type { Io } from './io'
import { runCommandLine } from './run-command-line'

const workerFile = new URL('./worker.js', import.meta.url)
const version = programVersion(import.meta.url)

/** The command line as a program. */
async function main(): Promise<void> {
  const interruption = new AbortController()
  onStopSignal(() => interruption.abort())
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endOfPipe)
  process.exitCode = await runCommandLine(process.argv.slice(2), ioOf(interruption.signal))
}

function ioOf(signal: AbortSignal): Io {
  const { stdin, stdout, stderr } = process
  return {
    print: (words) => void stdout.write(words),
    complain: (words) => void stderr.write(words),
    showProgress: stderr.isTTY ? (words) => void stderr.write(`\r\u001b[2K${words}`) : null,
    readInput: () => text(stdin),
    readText: (path) => readFile(path, 'utf8'),
    exists: existsSync,
    here: process.cwd(),
    environment: process.env,
    version,
    startCore: (folder) => startWorker({ workerFile, folder, host: 'commandLine', version }),
    signal
  }
}

/** Whoever read our output has left: that is no error of ours, and what was begun is still saved. */
function endOfPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

void main()
