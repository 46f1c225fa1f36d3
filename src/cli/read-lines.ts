import { resolve } from 'node:path'
import { Refusal } from './refusal'
import type { Session } from './session'

/** The lines of a text file that are not blank; `-` is standard input. @throws Refusal when it cannot be read. */
export async function readLines({ io, words }: Pick<Session, 'io' | 'words'>, file: string): Promise<string[]> {
  const read = file === '-' ? io.readInput() : io.readText(resolve(io.here, file))
  const text = await read.catch(() => {
    throw new Refusal(words.say('commandLine.refused.unreadable', { file }))
  })
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
}
