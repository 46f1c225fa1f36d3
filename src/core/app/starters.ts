import type { Arguments } from '../../contract/api'
import { starterKinds, type StarterKind } from '../../model/starter'
import type { StarterOffer } from '../../contract/starter-results'
import { isoFromDay } from '../../model/day'
import type { Segment, SegmentColor } from '../../model/segment'
import { createWords } from '../../words/create-words'
import { countBits } from '../columns/bits'
import { sentenceOf } from '../portrait/words/sentence'
import { starterPortrait } from '../sample/starter-portraits'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changeDefinitions } from './change-definitions'
import { checkedPortrait } from './checked-portrait'
import { newSegmentId } from './edit-segment'
import { refuseCircle } from './refuse-circle'
import { segmentNamed, segmentNameFor } from './segment-name'
import { topFifthOf } from './top-fifth'
import { currentView } from './workspace-state'

const colors: Readonly<Record<StarterKind, SegmentColor>> = {
  new: 'sky',
  regular: 'green',
  vip: 'amber',
  wholesale: 'indigo',
  partner: 'plum',
  supplier: 'slate'
}

/** The usual segments with their portraits over the open base, or with what it lacks for them. */
export function starterOffers(context: AppContext, { language, numbers }: Arguments<'starter.list'>): StarterOffer[] {
  const workspace = openWorkspaceOf(context)
  const { engine, fieldsById, day } = currentView(context, workspace)
  const { settings, segments } = workspace.definitions
  const words = createWords(language)
  const base = {
    table: engine.table,
    fields: fieldsById,
    topFifthOf: (field: string) => topFifthOf(engine.table, field)
  }
  const phrasing = {
    fields: fieldsById,
    around: engine.around,
    language,
    currency: settings.currency,
    asOfDay: isoFromDay(day)
  }
  return starterKinds.map((kind) => {
    const { portrait, missing } = starterPortrait(kind, base, numbers)
    const name = words.say(`starter.${kind}.name`)
    return {
      kind,
      name,
      description: words.say(`starter.${kind}.description`),
      color: colors[kind],
      portrait,
      sentence: portrait ? sentenceOf(portrait, phrasing).text : '',
      count: portrait ? countBits(engine.evaluate(portrait).matches) : null,
      missing,
      taken: segmentNamed(segments, name)?.id ?? null
    }
  })
}

/** Makes segments in one step of undo. @throws Failure `segmentNameRefused`, `segmentNameTaken`, `portraitRefused`, `segmentCycle`. */
export async function makeStarters(context: AppContext, { segments }: Arguments<'starter.make'>): Promise<string[]> {
  const there = openWorkspaceOf(context).definitions.segments
  const now = context.ports.clock.now()
  const made: Segment[] = []
  for (const { name, color, description, portrait } of segments) {
    if (portrait) refuseCircle(there, null, portrait)
    made.push({
      id: newSegmentId(context),
      name: segmentNameFor([...there, ...made], name),
      color,
      description,
      createdAt: now,
      versions: portrait ? [{ number: 1, portrait: checkedPortrait(portrait), savedAt: now }] : []
    })
  }
  const about = made.map(({ name }) => name).join(', ')
  await changeDefinitions(context, { verb: 'starter.make', about }, (definitions) => {
    definitions.segments.push(...made)
  })
  return made.map(({ id }) => id)
}
