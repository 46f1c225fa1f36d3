import { resolve } from 'node:path'
import type { ArgumentsInput } from '../../contract/api'
import { documentFormats, documentFormOf } from '../document-form'
import { Refusal } from '../refusal'
import { answer, type Session } from '../session'

export const standardForms: readonly string[] = [...documentFormats, 'csv', 'json']

export interface FileOptions {
  readonly format?: string | undefined
  readonly to?: string | undefined
  readonly force?: boolean | undefined
}

type FileAct = 'standard' | 'complaints' | 'handbook' | 'routing' | 'calendar'
type What = ArgumentsInput<'standard.export'>['what']

/** Writes a document, the routing table or the reviews. @throws Refusal without a file, or for a form that it has not. */
export async function writeStandardFile(
  session: Session,
  act: FileAct,
  segment: string | null,
  options: FileOptions
): Promise<void> {
  const { io, words, client } = session
  const what = whatOf(session, act, segment, options)
  if (options.to === undefined) throw new Refusal(words.say('standard.commandLine.needsTo'), 2)
  const path = resolve(io.here, options.to)
  if (!options.force && io.exists(path))
    throw new Refusal(words.say('commandLine.refused.exists', { file: options.to }))
  const { file, bytes } = await client.call('standard.export', { what, destination: { kind: 'path', path } })
  answer(session, { file, bytes }, () => [words.say('standard.commandLine.written', { file: options.to ?? '' })])
}

function whatOf({ words }: Session, act: FileAct, segment: string | null, { format }: FileOptions): What {
  const { language } = words
  const refused = () => new Refusal(words.say('standard.commandLine.badFormat'), 2)
  if (act === 'calendar') return { kind: 'calendar', language }
  if (act === 'routing') {
    const form = (['csv', 'json'] as const).find((each) => each === (format ?? 'csv'))
    if (!form) throw refused()
    return { kind: 'routing', form, language }
  }
  const form = documentFormOf(format ?? 'html')
  if (!form) throw refused()
  return { kind: 'document', document: act, segment, language, form }
}
