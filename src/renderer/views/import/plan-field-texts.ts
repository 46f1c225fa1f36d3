import { computed } from 'vue'
import type { CellValue } from '../../../contract/field-results'
import type { ImportPlan, PlannedField } from '../../../contract/import-plan'
import type { FieldType } from '../../../model/field'
import { standardFieldOf } from '../../../model/standard-fields'
import { standardFieldName } from '../../../words/field-name'
import { valueText } from '../../../words/value-text'
import { useFieldTexts } from '../../composables/use-field-texts'

/** Names and values of a plan's fields, those among them that the base does not have yet. */
export function usePlanTexts(plan: () => ImportPlan) {
  const { words, fieldOf, nameOf, currencyOf } = useFieldTexts()
  const fields = computed(() => new Map(plan().fields.map((field) => [field.field, field])))

  function fieldName(id: string): string {
    if (fieldOf(id)) return nameOf(id)
    return standardFieldOf(id) ? standardFieldName(words.value, id) : (fields.value.get(id)?.name ?? id)
  }

  function textOf(id: string, value: CellValue, type: FieldType | undefined): string {
    if (value === null) return words.value.say('plan.examples.none')
    const currency = fieldOf(id)?.currency ?? fields.value.get(id)?.currency ?? currencyOf(id)
    if (type === 'money' && typeof value === 'number') return words.value.money(value, currency, { exact: true })
    const standard = fieldOf(id)?.standard ?? standardFieldOf(id) !== undefined
    return valueText(words.value, { id, type: type ?? 'text', standard, currency }, value, currency)
  }
  const planned = (id: string): PlannedField | undefined => fields.value.get(id)
  return {
    words,
    fieldName,
    /** A value as it is now, in the type that the field has now. */
    before: (id: string, value: CellValue) => textOf(id, value, planned(id)?.was ?? planned(id)?.type),
    after: (id: string, value: CellValue) => textOf(id, value, planned(id)?.type),
    names: (chosen: readonly PlannedField[]) =>
      words.value.list(
        chosen.map(({ field }) => fieldName(field)),
        'and'
      )
  }
}
