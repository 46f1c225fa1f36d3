import type { CorePart, LiveFigure } from '../../../model/live-figure'
import type { Words } from '../../../words/create-words'
import type { DraftLine } from './draft-source'
import { ofSegment } from './tokens'

/** The core of the audience in one sentence, and how many it fits; nothing when neither gender, age nor city is known. */
export function coreLines(words: Words, isTold: (figure: LiveFigure) => boolean): DraftLine[] {
  const isCoreTold = (part: CorePart): boolean => isTold({ of: 'segment', kind: 'core', part })
  const parts = (['gender', 'age', 'city'] as const).filter(isCoreTold)
  if (parts.length === 0) return []
  const tokens = parts.map((part) => ofSegment({ kind: 'core', part }))
  const who = [...(parts[0] === 'gender' ? [] : [words.say('persona.core.customers')]), ...tokens].join(' ')
  const every = ofSegment({ kind: 'core', part: 'order_interval' })
  const check = ofSegment({ kind: 'check', band: null, monthly: false })
  const buys = isCoreTold('order_interval')
  const hasCheck = isTold({ of: 'segment', kind: 'check', band: null, monthly: false })
  const shape = buys ? (hasCheck ? 'both' : 'buys') : hasCheck ? 'check' : 'plain'
  const share = ofSegment({ kind: 'core', part: 'share' })
  return [
    { block: 'core', text: words.say(`persona.draft.core.${shape}`, { who, every, check }) },
    ...(parts.length > 1 ? [{ block: 'core' as const, text: words.say('persona.draft.coreShare', { share }) }] : [])
  ]
}
