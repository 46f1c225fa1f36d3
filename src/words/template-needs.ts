import { eventSourceOfField } from '../model/criterion/event-criterion'
import { isTemplateRole, type TemplateField } from '../model/templates/template-fields'
import type { Words } from './create-words'
import { standardFieldName } from './field-name'

/** What a base lacks for a template, as a sentence; empty when it lacks nothing. */
export function templateNeeds(words: Words, missing: readonly TemplateField[]): string {
  const fields = missing.map((needed) => nameOf(words, needed)).join('; ')
  return fields === '' ? '' : words.say('templates.needs', { fields })
}

function nameOf(words: Words, needed: TemplateField): string {
  if (isTemplateRole(needed)) return words.say(`templates.roles.${needed}`)
  if (needed.endsWith('/hour')) return words.say('templates.ordersWithHour')
  const source = eventSourceOfField(needed)
  return source ? words.say(`templates.sources.${source}`) : standardFieldName(words, needed)
}
