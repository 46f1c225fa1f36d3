import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { failureDataOf } from '../contract/failure'
import { defaultFolder } from '../node/default-folder'
import { languageOf } from '../node/language-of'
import { logUnexpected } from '../node/log-unexpected'
import { onStopSignal } from '../node/on-stop-signal'
import { programVersion } from '../node/program-version'
import { startWorker } from '../node/start-worker'
import { createWords, type Words } from '../words/create-words'
import { failureText } from '../words/failure-text'
import { readHostArguments, type HostArguments } from './host-arguments'
import { openBrowser } from './open-browser'
import { startHost } from './start-host'

const workerFile = new URL('./worker.js', import.meta.url)
const pageFolder = fileURLToPath(new URL('../renderer', import.meta.url))

/** The browser host as a program: starts the core, serves it, says where, and saves when it is told to stop. */
async function main(): Promise<void> {
  const asked = readHostArguments(process.argv.slice(2))
  const words = createWords(asked?.language ?? languageOf(process.env))
  if (asked === null || asked.help) {
    const usage = `${words.say('commandLine.host.usage')}\n`
    ;(asked ? process.stdout : process.stderr).write(usage)
    process.exitCode = asked ? 0 : 2
    return
  }
  if (!existsSync(pageFolder)) {
    process.stderr.write(`${words.say('commandLine.host.notBuilt')}\n`)
    process.exitCode = 1
    return
  }
  try {
    await run(asked, words)
  } catch (error) {
    process.exit(refuse(words, error))
  }
}

async function run(asked: HostArguments, words: Words): Promise<void> {
  const folder = asked.folder ?? defaultFolder()
  const version = programVersion(import.meta.url)
  const core = await startWorker({ workerFile, folder, host: 'browser', version })
  const { client } = core
  const host = await startHost({ client, folder, pageFolder, version, port: asked.port, language: asked.language })
  const address = host.newAddress()
  process.stdout.write(`${words.say('commandLine.host.open', { address })}\n`)
  if (asked.openBrowser) openBrowser(address)
  const stop = async (): Promise<void> => {
    try {
      await host.close()
      await core.close()
      process.exit(0)
    } catch (error) {
      process.exit(refuse(words, error))
    }
  }
  onStopSignal(() => void stop())
  offerNewAddress(() => host.newAddress(), words)
}

/** In a terminal, Enter prints a new address for another window. */
function offerNewAddress(newAddress: () => string, words: Words): void {
  if (!process.stdin.isTTY) return
  process.stdin.on('data', () => {
    process.stdout.write(`${words.say('commandLine.host.open', { address: newAddress() })}\n`)
  })
}

/** Says on stderr why it cannot go on; the exit code 1. */
function refuse(words: Words, error: unknown): number {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (!taken) logUnexpected(error)
  const text = taken ? words.say('commandLine.host.portTaken') : failureText(words, failureDataOf(error))
  process.stderr.write(`${text}\n`)
  return 1
}

void main()
