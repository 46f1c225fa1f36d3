import type { FieldUses } from '../../contract/field-change-results'
import { eventFieldId } from '../../model/criterion/event-criterion'
import type { Criterion } from '../../model/criterion/criterion'
import { attributeOf } from '../../model/criterion/event-criterion'
import { criteriaOf, type Portrait } from '../../model/portrait'
import { lastVersion, type Segment } from '../../model/segment'
import type { Definitions } from '../../model/workspace'
import { isFormulaField } from '../fields/ordered-formulas'
import { partsOfFormula } from '../fields/formula-parts'

/** Where fields are used, those that are used anywhere; in the order in which they are met. */
export function fieldUses(definitions: Definitions): FieldUses[] {
  const uses = new Map<string, { -readonly [Part in keyof FieldUses]: FieldUses[Part] }>()
  const useOf = (field: string) => {
    const use = uses.get(field) ?? { field, segments: [], formulas: [], references: [] }
    uses.set(field, use)
    return use
  }
  for (const segment of definitions.segments)
    for (const [field, where] of fieldsOfSegment(segment)) {
      const use = useOf(field)
      use.segments = [...use.segments, { id: segment.id, name: segment.name, where }]
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

function fieldsOfSegment(segment: Segment): ReadonlyMap<string, 'version' | 'draft' | 'both'> {
  const inVersion = fieldsOfPortrait(lastVersion(segment)?.portrait)
  const inDraft = fieldsOfPortrait(segment.draft?.portrait)
  const all = [...new Set([...inVersion, ...inDraft])]
  return new Map(
    all.map((field) => [field, !inDraft.has(field) ? 'version' : inVersion.has(field) ? 'both' : 'draft'] as const)
  )
}

function fieldsOfPortrait(portrait: Portrait | undefined): ReadonlySet<string> {
  return new Set(portrait ? criteriaOf(portrait).flatMap(fieldsOfCriterion) : [])
}

function fieldsOfCriterion(criterion: Criterion): string[] {
  if (criterion.kind === 'checkByAgeBand') return [criterion.field, 'age']
  if (criterion.kind === 'segment' || criterion.kind === 'sql') return []
  if (criterion.kind !== 'event') return [criterion.field]
  const { field: source, filters, measure } = criterion
  const attributes = [...filters.map(attributeOf), ...('attribute' in measure ? [measure.attribute] : [])]
  return attributes.map((attribute) => eventFieldId(source, attribute))
}
