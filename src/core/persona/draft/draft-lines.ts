import { customerFieldsOf } from '../../../model/field'
import type { LiveFigure } from '../../../model/live-figure'
import { partsOfText } from '../../../model/read-figure'
import type { Measuring } from '../measuring'
import type { DraftLine, DraftSource } from './draft-source'
import { coreLines } from './core-lines'
import { fieldLines } from './field-lines'
import { tellingLines } from './telling-lines'

/** For fewer of the members a field describes nobody. */
const leastKnown = 0.2

/**
 * What the data tell of a segment: the core of the audience in one sentence, then lines by block. A line stands only when all
 * its figures are known for at least a fifth of those asked about; nothing else is said.
 */
export function draftLines(source: DraftSource): DraftLine[] {
  const { measuring } = source
  const isTold = (figure: LiveFigure): boolean => isToldOf(measuring, figure)
  const required = requiredFields(source)
  const isNews = ({ text }: DraftLine): boolean => !fieldsIn(text).some((field) => required.has(field))
  const described = [...coreLines(measuring.writing.words, isTold), ...fieldLines(source, isTold).filter(isNews)]
  const mentioned = new Set(described.flatMap(({ text }) => fieldsIn(text)))
  const own = customerFieldsOf([...measuring.writing.fields.values()]).filter(({ id }) => !mentioned.has(id))
  const all = [...described, ...tellingLines(source, new Set(own.map(({ id }) => id)))]
  return all.filter(({ text }) => figuresIn(text).every(isTold))
}

/** Fields of which the portrait itself asks for the one value that all members have: no discovery. */
function requiredFields({ telling }: DraftSource): Set<string> {
  const whole = telling.filter(
    ({ asked, value, segment }) => asked && value !== null && segment.count === segment.known
  )
  return new Set(whole.map(({ field }) => field))
}

function isToldOf({ now }: Measuring, figure: LiveFigure): boolean {
  if (figure.kind === 'name') return true
  const { state, known } = now(figure)
  return (state === 'known' || state === 'small') && (known === null || known >= leastKnown)
}

function figuresIn(text: string): LiveFigure[] {
  return partsOfText(text).flatMap((part) => (part.kind === 'token' && part.figure ? [part.figure] : []))
}

function fieldsIn(text: string): string[] {
  return figuresIn(text).flatMap((figure) => ('field' in figure ? [figure.field] : []))
}
