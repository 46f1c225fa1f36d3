import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { languages, type Language } from '../model/language'

/** What the user asked of the browser host. */
export interface HostArguments {
  /** The folder of workspaces; null for the default one. */
  readonly folder: string | null
  readonly port: number
  readonly language: Language | null
  readonly openBrowser: boolean
  readonly help: boolean
}

/** Reads the host's arguments; null when they are not understood. */
export function readHostArguments(argv: readonly string[]): HostArguments | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      allowNegative: true,
      options: {
        dir: { type: 'string' },
        port: { type: 'string', default: '0' },
        lang: { type: 'string' },
        open: { type: 'boolean', default: true },
        help: { type: 'boolean', short: 'h', default: false }
      }
    })
    const language = languages.find((known) => known === values.lang) ?? null
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN
    const understood = (values.lang === undefined || language !== null) && port <= 65535 && values.dir !== ''
    if (!understood) return null
    const folder = values.dir === undefined ? null : resolve(values.dir)
    return { folder, port, language, openBrowser: values.open, help: values.help }
  } catch {
    return null
  }
}
