import type { Arguments } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { PersonaNow } from '../../contract/persona-results'
import type { Language } from '../../model/language'
import { linesOf, mostLines, personaBlocks, type Persona, type PersonaLine } from '../../model/persona'
import { draftLines } from '../persona/draft/draft-lines'
import type { DraftLine } from '../persona/draft/draft-source'
import type { Measuring } from '../persona/measuring'
import { seenIn } from '../persona/seen'
import { settledText } from '../persona/settle-text'
import { countsOf } from '../portrait/preview/member-counts'
import { setsApartSteps } from '../portrait/preview/sets-apart'
import { openWorkspaceOf, type AppContext } from './app-context'
import { bandsOfFigures } from './bands-of-figures'
import { changeDefinitions } from './change-definitions'
import { inSteps } from './in-steps'
import { measuredSegment, type MeasuredSegment } from './persona-context'
import { personaOf, personaView } from './personas'
import { copyOfPersona, newPersonaId } from './personas-of-segment'
import { segmentOf } from './segment-details'
import type { Definitions } from '../../model/workspace'
import { withAnswers } from './with-answers'

/** Makes an empty persona of a segment, called like it. @throws Failure `segmentNotFound`. */
export async function createPersona(context: AppContext, args: Arguments<'persona.create'>): Promise<PersonaNow> {
  const persona = newPersona(context, args)
  return addPersona(context, 'persona.create', persona)
}

/** Copies a persona beside the first one; its figures are taken as they were. */
export async function duplicatePersona(context: AppContext, args: Arguments<'persona.duplicate'>): Promise<PersonaNow> {
  const persona = personaOf(openWorkspaceOf(context).definitions, args.id)
  const name = args.name ?? persona.name
  return addPersona(context, 'persona.duplicate', copyOfPersona(context, { ...persona, name }, persona.segment))
}

/** Changes the head of a sheet. @throws Failure `personaNotFound`. */
export async function changePersona(context: AppContext, args: Arguments<'persona.change'>): Promise<PersonaNow> {
  const { id, name, quote, quoteSource, avatar } = args
  const before = personaOf(openWorkspaceOf(context).definitions, id)
  const workspace = await changeDefinitions(context, { verb: 'persona.change', about: before.name }, (definitions) => {
    const persona = personaIn(definitions, id)
    if (name !== undefined) persona.name = name
    if (quote !== undefined) persona.quote = quote
    if (quoteSource !== undefined) persona.quoteSource = quoteSource
    if (avatar !== undefined) persona.avatar = avatar
  })
  return viewAfter(context, workspace, { id, asOf: null })
}

/**
 * Puts lines into a block. A line whose text did not change keeps what its figures were and whether the draft wrote it; the
 * figures of others are taken as they are now.
 */
export async function writeBlock(context: AppContext, args: Arguments<'persona.writeBlock'>): Promise<PersonaNow> {
  const { id, block, asOf } = args
  const workspace = openWorkspaceOf(context)
  const persona = personaOf(workspace.definitions, id)
  const { measuring, view } = measuredSegment(context, workspace, { ...persona, asOf })
  const before = new Map(linesOf(persona).map(({ line }) => [line.id, line]))
  const taken = new Set<string>()
  const lines = args.lines.map((written): PersonaLine => {
    const text = settledText(written.text, view.engine.table, view.fieldsById)
    const old = written.id === null || taken.has(written.id) ? undefined : before.get(written.id)
    const { mark, source } = written
    const isSame = old?.text === text && old.mark === mark && old.source === source
    const lineId = old?.id ?? newLineId(context)
    taken.add(lineId)
    const seen = old?.text === text ? old.seen : seenIn(measuring, text)
    return { id: lineId, text, mark, source, drafted: isSame && old.drafted, seen }
  })
  const changed = await changeDefinitions(
    context,
    { verb: 'persona.writeBlock', about: persona.name },
    (definitions) => {
      personaIn(definitions, id).blocks[block] = lines
    }
  )
  return viewAfter(context, changed, { id, asOf })
}

/** Takes figures as they are now for those that were seen: of some lines, or of all, which confirms the sheet today. */
export async function confirmPersona(context: AppContext, args: Arguments<'persona.confirm'>): Promise<PersonaNow> {
  const { id, lines, asOf } = args
  const workspace = openWorkspaceOf(context)
  const persona = personaOf(workspace.definitions, id)
  const { measuring } = measuredSegment(context, workspace, { ...persona, asOf })
  const wanted = lines && new Set(lines)
  const seen = new Map(
    linesOf(persona)
      .filter(({ line }) => !wanted || wanted.has(line.id))
      .map(({ line }) => [line.id, seenIn(measuring, line.text)])
  )
  const changed = await changeDefinitions(context, { verb: 'persona.confirm', about: persona.name }, (definitions) => {
    const found = personaIn(definitions, id)
    for (const { line } of linesOf(found)) line.seen = seen.get(line.id) ?? line.seen
    if (!wanted) found.confirmedOn = context.ports.clock.today()
  })
  return viewAfter(context, changed, { id, asOf })
}

/** Removes a persona. @throws Failure `personaNotFound`. */
export async function removePersona(context: AppContext, id: string): Promise<null> {
  const { name } = personaOf(openWorkspaceOf(context).definitions, id)
  await changeDefinitions(context, { verb: 'persona.remove', about: name }, (definitions) => {
    definitions.personas = definitions.personas.filter((persona) => persona.id !== id)
  })
  return null
}

/** Writes into a persona what the data tell, in one change: lines of an earlier draft go, those of the user stay. */
export async function draftPersona(
  context: AppContext,
  args: Arguments<'persona.draft'>,
  signal: { readonly aborted: boolean }
): Promise<PersonaNow> {
  const workspace = openWorkspaceOf(context)
  const measured = measuredSegment(context, workspace, args)
  const drafted = await draftOf(measured, workspace.definitions, signal)
  // what was written while it was counted stays
  const { definitions } = openWorkspaceOf(context)
  const before = args.id === null ? firstOf(definitions, args.segment) : personaOf(definitions, args.id)
  const base = before ?? newPersona(context, args)
  const persona = withDraft(context, { ...base, language: args.language }, drafted, measured.measuring)
  if (!before) return addPersona(context, 'persona.draft', persona)
  const changed = await changeDefinitions(context, { verb: 'persona.draft', about: persona.name }, (editable) => {
    const found = personaIn(editable, persona.id)
    found.blocks = persona.blocks
    found.language = persona.language
  })
  return viewAfter(context, changed, { id: persona.id, asOf: args.asOf })
}

async function draftOf(
  { measuring, portrait, view }: MeasuredSegment,
  { settings }: Definitions,
  signal: { readonly aborted: boolean }
): Promise<DraftLine[]> {
  const { members } = measuring.groups.segment.counts
  const telling = members ? await inSteps(setsApartSteps(view.engine, countsOf(members), portrait), signal) : []
  return draftLines({ measuring, telling, bands: bandsOfFigures(view.engine.table, settings.ageBands) })
}

function withDraft(
  context: AppContext,
  persona: Persona,
  drafted: readonly DraftLine[],
  measuring: Measuring
): Persona {
  const blocks = personaBlocks.map((block) => {
    const own = (persona.blocks[block] ?? []).filter((line) => !line.drafted)
    const texts = drafted.filter((line) => line.block === block).map(({ text }) => text)
    const fresh = texts
      .filter((text) => own.every((line) => line.text !== text))
      .map((text): PersonaLine => ({
        id: newLineId(context),
        text,
        mark: 'measured',
        source: '',
        drafted: true,
        seen: seenIn(measuring, text)
      }))
    return [block, [...fresh.slice(0, Math.max(0, mostLines - own.length)), ...own]] as const
  })
  return { ...persona, blocks: Object.fromEntries(blocks.filter(([, lines]) => lines.length > 0)) }
}

function firstOf({ personas }: Definitions, segment: string): Persona | undefined {
  return personas.find((persona) => persona.segment === segment)
}

/** A persona after a change, which must not be made again while SQL conditions are answered. */
function viewAfter(...asked: Parameters<typeof personaView>): Promise<PersonaNow> {
  return withAnswers(() => personaView(...asked), new AbortController().signal)
}

async function addPersona(context: AppContext, verb: string, persona: Persona): Promise<PersonaNow> {
  const changed = await changeDefinitions(context, { verb, about: persona.name }, (definitions) => {
    definitions.personas.push(persona)
  })
  return viewAfter(context, changed, { id: persona.id, asOf: null })
}

function newPersona(
  context: AppContext,
  {
    segment,
    name,
    language
  }: { readonly segment: string; readonly name?: string | undefined; readonly language: Language }
): Persona {
  const { name: ofSegment } = segmentOf(openWorkspaceOf(context), segment)
  const id = newPersonaId(context)
  return {
    id,
    segment,
    name: name ?? ofSegment,
    quote: '',
    quoteSource: '',
    avatar: { kind: 'drawn', seed: id },
    language,
    blocks: {},
    confirmedOn: null,
    createdAt: context.ports.clock.now()
  }
}

function newLineId({ ports }: AppContext): string {
  return `line_${ports.randomness.hex(6)}`
}

function personaIn({ personas }: Definitions, id: string): Persona {
  const persona = personas.find((each) => each.id === id)
  if (!persona) throw new Failure('personaNotFound')
  return persona
}
