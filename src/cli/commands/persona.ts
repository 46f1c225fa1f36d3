import { resolve } from 'node:path'
import type { PersonaNow } from '../../contract/persona-results'
import type { Words } from '../../words/create-words'
import { documentFormats, documentFormOf } from '../document-form'
import { segmentOfText } from '../find-segment'
import { Refusal } from '../refusal'
import { answer, withWorkspace, type Context, type Session } from '../session'

export const personaForms: readonly string[] = ['text', ...documentFormats, 'json']

export interface PersonaOptions {
  readonly segment: string
  readonly draft?: boolean | undefined
  readonly format?: string | undefined
  readonly to?: string | undefined
  readonly force?: boolean | undefined
  readonly asOf?: string | undefined
}

/** Shows the persona of a segment, drafts it from the data first if told to, or writes its sheet as a file. */
export async function personaCommand(context: Context, workspace: string, options: PersonaOptions): Promise<void> {
  const { io, words } = context
  const form = documentFormOf(options.format)
  if ((form !== null) !== (options.to !== undefined)) throw new Refusal(words.say('persona.commandLine.formatAndTo'), 2)
  const path = options.to === undefined ? null : resolve(io.here, options.to)
  if (path !== null && !options.force && io.exists(path))
    throw new Refusal(words.say('commandLine.refused.exists', { file: options.to ?? '' }))
  await withWorkspace(context, workspace, async (session) => {
    const persona = await personaOfSegment(session, options)
    if (path === null || form === null) return answer(context, persona, () => personaLines(words, persona))
    const asOf = options.asOf ?? null
    const destination = { kind: 'path', path } as const
    const { file, bytes } = await session.client.call('persona.export', { id: persona.id, form, destination, asOf })
    answer(context, { file, bytes }, () => [words.say('persona.commandLine.written', { file: options.to ?? '' })])
  })
}

async function personaOfSegment(session: Session, options: PersonaOptions): Promise<PersonaNow> {
  const { segment: text, draft } = options
  const asOf = options.asOf ?? null
  const { client, words } = session
  const segment = segmentOfText(session, await client.call('segment.list', {}), text)
  if (draft === true) return client.call('persona.draft', { segment: segment.id, language: words.language, asOf })
  const [found] = await client.call('persona.list', { segment: segment.id })
  if (!found) throw new Refusal(words.say('persona.commandLine.none', { name: segment.name }))
  return client.call('persona.read', { id: found.id, asOf })
}

function personaLines(words: Words, { name, quote, blocks, stale }: PersonaNow): string[] {
  const filled = blocks.filter(({ lines }) => lines.length > 0)
  const asked = blocks.filter(({ lines }) => lines.length === 0)
  return [
    name,
    ...(quote === '' ? [] : [quote]),
    ...filled.flatMap(({ block, lines }) => [
      '',
      words.say(`persona.blocks.${block}`),
      ...lines.map(
        ({ said, mark, moved }) => `  ${said} (${words.say(`persona.document.marks.${mark}`)})${moved ? ' *' : ''}`
      )
    ]),
    '',
    words.say('persona.commandLine.questions'),
    ...asked.map(({ question }) => `  ${question}`),
    ...(stale.moved > 0 ? ['', `* ${words.say('persona.document.moved', {}, stale.moved)}`] : [])
  ]
}
