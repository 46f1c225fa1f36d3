import { resolve } from 'node:path'
import type { ArgumentsInput } from '../../contract/api'
import type { Scope } from '../../contract/requests'
import type { ExportOutcome } from '../../contract/results'
import { findField } from '../find-field'
import { segmentOfText } from '../find-segment'
import { askablePortrait } from '../askable-portrait'
import { readPortraitFile } from '../read-json-file'
import { Refusal } from '../refusal'
import { answer, withWorkspace, type Context, type Session } from '../session'

type Options = NonNullable<ArgumentsInput<'member.export'>['options']>

export interface ExportOptionsOfCommand {
  readonly segment?: string | undefined
  readonly portrait?: string | undefined
  readonly to: string
  readonly force?: boolean | undefined
  readonly columns?: string | undefined
  readonly encoding?: Options['encoding']
  readonly delimiter?: Options['delimiter']
  readonly guard?: Options['guard']
  readonly missing?: Options['missingCharacter']
  readonly asOf?: string | undefined
}

const pseudoFields: ReadonlySet<string> = new Set(['customer_id', 'segment_id', 'segment_name'])

/** Writes the members of a segment, or of a portrait, as CSV. */
export async function exportCommand(
  context: Context,
  workspace: string,
  options: ExportOptionsOfCommand
): Promise<void> {
  const { io, words } = context
  if ((options.segment === undefined) === (options.portrait === undefined))
    throw new Refusal(words.say('commandLine.usage.oneScope'), 2)
  const path = resolve(io.here, options.to)
  if (!options.force && io.exists(path))
    throw new Refusal(words.say('commandLine.refused.exists', { file: options.to }))
  await withWorkspace(context, workspace, async (session) => {
    const outcome = await session.client.call(
      'member.export',
      {
        scope: await scopeOf(session, options),
        options: {
          columns: columnsOf(session, options.columns),
          encoding: options.encoding,
          delimiter: options.delimiter,
          guard: options.guard,
          missingCharacter: options.missing,
          language: words.language
        },
        destination: { kind: 'path', path },
        asOf: options.asOf ?? null
      },
      { signal: io.signal }
    )
    const { written, guarded, replaced, file, bytes } = outcome
    answer(context, { written, guarded, replaced, file, bytes }, () => outcomeLines(context, options.to, outcome))
  })
}

async function scopeOf(session: Session, options: ExportOptionsOfCommand): Promise<Scope> {
  if (options.portrait !== undefined) {
    const portrait = await askablePortrait(session, await readPortraitFile(session, options.portrait))
    return { kind: 'portrait', portrait }
  }
  return {
    kind: 'segment',
    id: segmentOfText(session, await session.client.call('segment.list', {}), options.segment ?? '').id
  }
}

/** Ids of the columns in the order asked for. */
function columnsOf(session: Session, text: string | undefined): string[] {
  if (text === undefined) return []
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => (pseudoFields.has(name) ? name : findField(session, session.state.fields, name).id))
}

function outcomeLines({ words }: Context, file: string, outcome: ExportOutcome): string[] {
  const { written, guarded, replaced } = outcome
  return [
    words.say('commandLine.exported.done', { file }, written),
    ...(guarded > 0 ? [words.say('commandLine.exported.guarded', {}, guarded)] : []),
    ...(replaced > 0 ? [words.say('commandLine.exported.replaced', {}, replaced)] : [])
  ]
}
