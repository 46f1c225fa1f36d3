import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { runCommandLine } from '../../src/cli/run-command-line'
import { inProcessHost } from '../hosts/in-process-host'

/** What a command left behind. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly errors: string
}

/** Runs a command line in a folder over the real core, with its output caught. */
export async function run(folder: string, argv: readonly string[], input = ''): Promise<Ran> {
  let out = ''
  let errors = ''
  const code = await runCommandLine(argv, {
    print: (text) => void (out += text),
    complain: (text) => void (errors += text),
    showProgress: null,
    readInput: async () => input,
    readText: (path) => readFile(path, 'utf8'),
    exists: existsSync,
    here: folder,
    environment: { LANG: 'en_GB.UTF-8' },
    version: '0.0.0',
    startCore: async (at) => {
      const client = await inProcessHost(at)
      return { client, close: () => client.close() }
    },
    signal: new AbortController().signal
  })
  return { code, out, errors }
}

/** The one JSON object that a command printed; it must have printed nothing else and no error. */
export async function json(folder: string, argv: readonly string[], input = ''): Promise<Record<string, unknown>> {
  const ran = await run(folder, [...argv, '--json'], input)
  if (ran.code !== 0 || ran.errors !== '') throw new Error(`exit ${ran.code}: ${ran.errors}`)
  return JSON.parse(ran.out) as Record<string, unknown>
}
