import type { Persona } from '../../model/persona'
import type { Definitions } from '../../model/workspace'
import { openWorkspaceOf, type AppContext } from './app-context'

/** The personas of a segment, in the order in which they were made. */
export function personasOfSegment({ personas }: Definitions, segment: string): Persona[] {
  return personas.filter((persona) => persona.segment === segment)
}

/** Takes the personas of a segment out of definitions that are being changed. */
export function forgetPersonas(definitions: Definitions, segment: string): void {
  definitions.personas = definitions.personas.filter((persona) => persona.segment !== segment)
}

/** Copies of a segment's personas, for its own copy. */
export function copiedPersonas(context: AppContext, from: string, to: string): Persona[] {
  const { definitions } = openWorkspaceOf(context)
  return personasOfSegment(definitions, from).map((persona) => copyOfPersona(context, persona, to))
}

/** The same persona under an id of its own, of a segment. */
export function copyOfPersona({ ports }: AppContext, persona: Persona, segment: string): Persona {
  return { ...persona, id: newPersonaId({ ports }), segment, createdAt: ports.clock.now() }
}

/** An id for a new persona. */
export function newPersonaId({ ports }: Pick<AppContext, 'ports'>): string {
  return `persona_${ports.randomness.hex(6)}`
}
