import type { PersonaNow, PersonaSummary } from '../../contract/persona-results'
import { Failure } from '../../contract/failure'
import type { Language } from '../../model/language'
import type { Persona } from '../../model/persona'
import type { Definitions } from '../../model/workspace'
import { loadFaces, type DrawFace } from '../persona/face'
import { personaNow, personaSummary } from '../persona/persona-now'
import type { AppContext } from './app-context'
import type { OpenWorkspace } from './open-workspace'
import { measuredSegment, type MeasuredSegment } from './persona-context'

let faces: Promise<DrawFace> | null = null

/** A persona of definitions, whose segment is there. @throws Failure `personaNotFound`. */
export function personaOf({ personas, segments }: Definitions, id: string): Persona {
  const persona = personas.find((each) => each.id === id)
  if (!persona || !segments.some((segment) => segment.id === persona.segment)) throw new Failure('personaNotFound')
  return persona
}

/** A persona with its figures now. @throws Failure `personaNotFound`. */
export async function personaView(
  context: AppContext,
  workspace: OpenWorkspace,
  { id, asOf }: { readonly id: string; readonly asOf: string | null }
): Promise<PersonaNow> {
  const persona = personaOf(workspace.definitions, id)
  const { measuring, segment } = measuredSegment(context, workspace, { ...persona, asOf })
  const { avatar } = persona
  const face = avatar.kind === 'drawn' ? (await (faces ??= loadFaces()))(avatar.seed, segment.color) : null
  return personaNow(persona, { measuring, segment, face, today: context.ports.clock.today() })
}

/** All personas, or those of a segment, in the order in which they were made; each segment is measured once a language. */
export function personaSummaries(
  context: AppContext,
  workspace: OpenWorkspace,
  { segment: wanted, asOf }: { readonly segment: string | null; readonly asOf: string | null }
): PersonaSummary[] {
  const { personas, segments } = workspace.definitions
  const known = new Set(segments.map(({ id }) => id))
  const measured = new Map<string, MeasuredSegment>()
  const measure = (segment: string, language: Language): MeasuredSegment => {
    const key = `${language} ${segment}`
    const found = measured.get(key) ?? measuredSegment(context, workspace, { segment, language, asOf })
    measured.set(key, found)
    return found
  }
  return personas
    .filter((persona) => known.has(persona.segment) && (wanted === null || persona.segment === wanted))
    .map((persona) => {
      const { measuring, segment } = measure(persona.segment, persona.language)
      return personaSummary(persona, { measuring, segment, today: context.ports.clock.today() })
    })
}
