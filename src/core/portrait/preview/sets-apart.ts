import type { TellingValue } from '../../../contract/results'
import type { Field } from '../../../model/field'
import type { Portrait } from '../../../model/portrait'
import { criteriaAsked } from '../around/criteria-asked'
import type { Engine } from '../bits/engine'
import type { AxisBin } from './chart-axis'
import { baseCounts, type MemberCounts } from './member-counts'
import { chanceOfDifference, discoveries, wilsonInterval, type Part } from './proportions'
import { tallyOfGroups } from './tally'
import { valueGroups } from './value-groups'

const smallGroup = 30
const mostValues = 40
const mostOfField = 4

/** A value with its counts among the members and in the base, of those for whom the field is known. */
interface Compared {
  readonly field: Field
  readonly bin: AxisBin
  readonly segment: Part
  readonly base: Part
}

/**
 * The values that set the members apart: those of which the share in the base lies outside the interval of the share among
 * the members, the certain ones first, then by the lift that even the nearer end of the interval has; at most 4 a field.
 */
export function* setsApartSteps(
  engine: Engine,
  members: MemberCounts,
  portrait: Portrait
): Generator<void, TellingValue[]> {
  const compared: Compared[] = []
  for (const field of engine.fields.values()) {
    compared.push(...comparedValues(engine, members, field))
    yield
  }
  const isCertain = discoveries(compared.map(({ segment, base }) => chanceOfDifference(segment, less(base, segment))))
  const asked = askedFields(portrait, engine)
  const ranked = compared
    .map((value, index) => ({ value: tellingValue(value, isCertain[index] ?? false, asked), sure: sureLift(value) }))
    .filter(({ sure }) => sure > 1)
    .sort((one, other) => Number(other.value.certain) - Number(one.value.certain) || other.sure - one.sure)
    .map(({ value }) => value)
  const ofField = new Map<string, number>()
  const first = ranked.filter(({ field }) => {
    const before = ofField.get(field) ?? 0
    ofField.set(field, before + 1)
    return before < mostOfField
  })
  return first.slice(0, mostValues)
}

function comparedValues(engine: Engine, members: MemberCounts, field: Field): Compared[] {
  const values = valueGroups(engine, field)
  if (!values) return []
  const tally = tallyOfGroups(values.grouping)
  const [inSegment, inBase] = [members.counted(tally), baseCounts(engine).counted(tally)]
  const segmentKnown = members.customers - (inSegment[0] ?? 0)
  const baseKnown = engine.table.rows - (inBase[0] ?? 0)
  if (segmentKnown === 0) return []
  return values.bins
    .map((bin) => ({
      field,
      bin,
      segment: { count: inSegment[bin.group] ?? 0, of: segmentKnown },
      base: { count: inBase[bin.group] ?? 0, of: baseKnown }
    }))
    .filter(({ base }) => base.count > 0)
}

function tellingValue({ field, bin, segment, base }: Compared, certain: boolean, asked: Set<string>): TellingValue {
  return {
    field: field.id,
    type: field.type,
    value: bin.value,
    from: bin.from,
    to: bin.to,
    segment: { count: segment.count, known: segment.of },
    base: { count: base.count, known: base.of },
    lift: segment.count / segment.of / (base.count / base.of),
    ...wilsonInterval(segment),
    certain,
    small: segment.of < smallGroup,
    asked: asked.has(field.id)
  }
}

/** How many times more (or less) frequent the value is among the members, at least; at most 1 when it may be as frequent. */
function sureLift({ segment, base }: Compared): number {
  const { low, high } = wilsonInterval(segment)
  const share = base.count / base.of
  return Math.max(low / share, share / high)
}

function less(all: Part, part: Part): Part {
  return { count: all.count - part.count, of: all.of - part.of }
}

function askedFields(portrait: Portrait, { around }: Engine): Set<string> {
  const criteria = criteriaAsked(portrait, around)
  const fields = criteria.map(({ field }) => field)
  return new Set(criteria.some(({ kind }) => kind === 'checkByAgeBand') ? [...fields, 'age'] : fields)
}
