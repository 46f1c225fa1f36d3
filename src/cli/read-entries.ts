import { resolve } from 'node:path'
import { entriesOfFile } from '../model/suppressed-entries'
import { Refusal } from './refusal'
import type { Session } from './session'

/** Who is not to be written to, of a text file; `-` is standard input. @throws Refusal when it cannot be read. */
export async function readEntries({ io, words }: Pick<Session, 'io' | 'words'>, file: string): Promise<string[]> {
  const read = file === '-' ? io.readInput() : io.readText(resolve(io.here, file))
  const text = await read.catch(() => {
    throw new Refusal(words.say('commandLine.refused.unreadable', { file }))
  })
  return entriesOfFile(text)
}
