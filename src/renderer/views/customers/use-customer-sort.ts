import { useCustomersStore } from '../../stores/customers'

type SortState = 'none' | 'ascending' | 'descending'

/** The order of the table: by one column, largest first for numbers; then the other way round; then as in the file. */
export function useCustomerSort(isNumeric: (id: string) => boolean) {
  const customers = useCustomersStore()
  const sortState = (id: string): SortState =>
    customers.sort?.field !== id ? 'none' : customers.sort.descending ? 'descending' : 'ascending'

  function sortBy(field: string): void {
    const state = sortState(field)
    if (state === 'none') customers.sort = { field, descending: isNumeric(field) }
    else if ((state === 'descending') === isNumeric(field))
      customers.sort = { field, descending: state === 'ascending' }
    else customers.sort = null
  }
  return { sortState, sortBy }
}
