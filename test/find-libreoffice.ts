import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { findProgram } from './find-program'

/** The library that each part of LibreOffice consists of; Debian packs them apart. */
const libraries = { writer: 'libswlo.so', calc: 'libsclo.so' } as const

/** The program `soffice` of LibreOffice with a part of it, on the path or as `LIBREOFFICE` says; null where it is not installed. */
export function findLibreOffice(part: keyof typeof libraries): string | null {
  const program = process.env.LIBREOFFICE ?? findProgram('soffice')
  if (program === null || !existsSync(program)) return null
  return existsSync(join(dirname(realpathSync(program)), libraries[part])) ? program : null
}

/**
 * Converts files into a folder, all in one call, for the program takes seconds to start; with a profile of its own, so that
 * runs do not meet. `to` is an ending, with a filter if need be (`txt:Text (encoded):UTF8`).
 */
export async function convertWithLibreOffice(
  program: string,
  files: readonly string[],
  to: string,
  folder: string,
  /** The filter that reads them, with its options; by itself the program guesses. */
  from: string | null = null
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const reading = from === null ? [] : [`--infilter=${from}`]
  const call = [profile, '--headless', ...reading, '--convert-to', to, '--outdir', folder, ...files]
  await promisify(execFile)(program, call, { timeout: 120_000 })
}
