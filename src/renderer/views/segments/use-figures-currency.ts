import { computed, type ComputedRef } from 'vue'
import { currencyOfFigures } from '../../../model/currency-of-figures'
import { useWorkspaceStore } from '../../stores/workspace'

/** The currency (ISO 4217) in which the figures of segments are told. */
export function useFiguresCurrency(): ComputedRef<string> {
  const workspace = useWorkspaceStore()
  return computed(() =>
    currencyOfFigures((id) => workspace.fieldsById.get(id), workspace.state?.settings.currency ?? 'EUR')
  )
}
