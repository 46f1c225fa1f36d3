import type { FieldUses } from '../../contract/field-change-results'
import { eventFieldId } from '../../model/criterion/event-criterion'
import type { Criterion } from '../../model/criterion/criterion'
import { attributeOf } from '../../model/criterion/event-criterion'
import type { Field } from '../../model/field'
import { criteriaOf, type Portrait } from '../../model/portrait'
import { lastVersion, type Segment } from '../../model/segment'
import type { Definitions } from '../../model/workspace'
import { conditionNames } from '../../words/condition-names'
import { isFormulaField } from '../fields/ordered-formulas'
import { partsOfFormula } from '../fields/formula-parts'
import { fieldsOfCondition } from '../portrait/condition/fields-of-condition'

type NamedBy = (criterion: Criterion) => readonly string[]

/** Where fields are used, those that are used anywhere; in the order in which they are met. `shown` are the fields of customers as they are now, by whose names SQL conditions find them. */
export function fieldUses(definitions: Definitions, shown: readonly Field[]): FieldUses[] {
  const fieldsOf = fieldsByCriterion(shown)
  const uses = new Map<string, { -readonly [Part in keyof FieldUses]: FieldUses[Part] }>()
  const useOf = (field: string) => {
    const use = uses.get(field) ?? { field, segments: [], formulas: [], references: [] }
    uses.set(field, use)
    return use
  }
  for (const segment of definitions.segments)
    for (const [field, where] of fieldsOfSegment(segment, fieldsOf)) {
      const use = useOf(field)
      const bySql = namedBySql(segment, fieldsOf).has(field)
      use.segments = [...use.segments, { id: segment.id, name: segment.name, where, bySql }]
    }
  for (const { id, name, origin } of definitions.formulas.filter(isFormulaField))
    for (const part of partsOfFormula(origin.formula)) {
      const use = useOf(part)
      use.formulas = [...use.formulas, { id, name }]
    }
  for (const { id, name, joins } of definitions.references) {
    const use = useOf(joins)
    use.references = [...use.references, { id, name }]
  }
  return [...uses.values()]
}

/** Names of the segments of which an SQL condition names a field. */
export function segmentsNamingBySql(
  { segments }: Pick<Definitions, 'segments'>,
  shown: readonly Field[],
  field: string
): string[] {
  const fieldsOf = fieldsByCriterion(shown)
  return segments.filter((segment) => namedBySql(segment, fieldsOf).has(field)).map(({ name }) => name)
}

function namedBySql(segment: Segment, fieldsOf: NamedBy): ReadonlySet<string> {
  const portraits = [lastVersion(segment)?.portrait, segment.draft?.portrait]
  return new Set(
    portraits.flatMap((portrait) => [
      ...fieldsOfPortrait(portrait, (each) => (each.kind === 'sql' ? fieldsOf(each) : []))
    ])
  )
}

function fieldsOfSegment(segment: Segment, fieldsOf: NamedBy): ReadonlyMap<string, 'version' | 'draft' | 'both'> {
  const inVersion = fieldsOfPortrait(lastVersion(segment)?.portrait, fieldsOf)
  const inDraft = fieldsOfPortrait(segment.draft?.portrait, fieldsOf)
  const all = [...new Set([...inVersion, ...inDraft])]
  return new Map(
    all.map((field) => [field, !inDraft.has(field) ? 'version' : inVersion.has(field) ? 'both' : 'draft'] as const)
  )
}

function fieldsOfPortrait(portrait: Portrait | undefined, fieldsOf: NamedBy): ReadonlySet<string> {
  return new Set(portrait ? criteriaOf(portrait).flatMap(fieldsOf) : [])
}

/** Names are gathered only where there is a condition. */
function fieldsByCriterion(shown: readonly Field[]): NamedBy {
  let names: ReturnType<typeof conditionNames> | null = null
  return (criterion) => {
    if (criterion.kind === 'checkByAgeBand') return [criterion.field, 'age']
    if (criterion.kind === 'segment') return []
    if (criterion.kind === 'sql') return fieldsOfCondition(criterion.condition, (names ??= conditionNames(shown)))
    if (criterion.kind !== 'event') return [criterion.field]
    const { field: source, filters, measure } = criterion
    const attributes = [...filters.map(attributeOf), ...('attribute' in measure ? [measure.attribute] : [])]
    return attributes.map((attribute) => eventFieldId(source, attribute))
  }
}
