import type { PersonaNow, PersonaSegment, PersonaSummary, Staleness } from '../../contract/persona-results'
import { dayFromIso, monthsBefore } from '../../model/day'
import { linesOf, personaBlocks, type Persona } from '../../model/persona'
import { createWords } from '../../words/create-words'
import type { Measuring } from './measuring'
import { sayLine } from './say-text'

/** After so many months a sheet wants to be confirmed again: half a year, as service standards are reviewed. */
export const staleMonths = 6

/** A persona as it is now: each line with its figures, beside what they were. `today` is an ISO day. */
export function personaNow(
  persona: Persona,
  {
    measuring,
    segment,
    face,
    today
  }: {
    readonly measuring: Measuring
    readonly segment: PersonaSegment
    readonly face: string | null
    readonly today: string
  }
): PersonaNow {
  const words = createWords(persona.language)
  const blocks = personaBlocks.map((block) => ({
    block,
    lines: (persona.blocks[block] ?? []).map((line) => sayLine(measuring, line)),
    question: words.say(`persona.questions.${block}`)
  }))
  const moved = blocks.flatMap(({ lines }) => lines).filter((line) => line.moved).length
  return { ...persona, segment, blocks, face, stale: staleness(persona, moved, today), asOfDay: measuring.asOfDay }
}

/** A persona in a list. */
export function personaSummary(
  persona: Persona,
  {
    measuring,
    segment,
    today
  }: { readonly measuring: Measuring; readonly segment: PersonaSegment; readonly today: string }
): PersonaSummary {
  const { id, name, language, confirmedOn } = persona
  const lines = linesOf(persona)
  const moved = lines.filter(({ line }) => sayLine(measuring, line).moved).length
  const filled = new Set(lines.map(({ block }) => block)).size
  return {
    id,
    name,
    segment,
    language,
    lines: lines.length,
    filled,
    confirmedOn,
    stale: staleness(persona, moved, today)
  }
}

function staleness({ confirmedOn }: Persona, moved: number, today: string): Staleness {
  const [confirmed, now] = [confirmedOn === null ? null : dayFromIso(confirmedOn), dayFromIso(today)]
  const old = confirmed !== null && now !== null && confirmed < monthsBefore(now, staleMonths)
  return { neverConfirmed: confirmedOn === null, old, moved }
}
