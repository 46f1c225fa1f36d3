import type { Field } from '../field'
import { emptyPortrait, readGroup, type Portrait } from '../portrait'
import { fieldForTemplate, type TemplateField } from './template-fields'
import { templateIds, templates, type Template, type TemplateId } from './templates'

/** A template as a base has it: its portrait, or what of the needed fields the base lacks. */
export interface FilledTemplate {
  readonly id: TemplateId
  readonly portrait: Portrait | null
  readonly missing: readonly TemplateField[]
}

/** All templates for a base's fields (attributes of orders and contacts among them). `topFifthOf` gives what the top fifth of a field's values reach. */
export function filledTemplates(
  fields: ReadonlyMap<string, Field>,
  topFifthOf: (field: string) => number | null
): FilledTemplate[] {
  return templateIds.map((id) => {
    const { needs, build }: Template = templates[id]
    const missing = needs.filter((needed) => !fieldForTemplate(needed, fields))
    if (missing.length > 0) return { id, portrait: null, missing }
    const fieldOf = (needed: TemplateField) => fieldForTemplate(needed, fields)?.id ?? needed
    const reading = readGroup({ ...emptyPortrait, members: build({ fieldOf, topFifthOf }) })
    return { id, portrait: reading.ok ? reading.portrait : null, missing }
  })
}
