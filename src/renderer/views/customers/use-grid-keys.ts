import { ref, type Ref } from 'vue'
import { useCustomerCardStore } from '../../stores/customer-card'
import { useCustomersStore } from '../../stores/customers'

/** Which row of the table is the current one, and the keys and presses that move it; Enter opens its card, which then follows; above the first row is the head. */
export function useGridKeys(
  scroller: Ref<HTMLElement | null>,
  rowHeight: number,
  show: (index: number) => void,
  toHead: () => void
): { current: Ref<number>; onKey: (event: KeyboardEvent) => void; press: (index: number) => void } {
  const customers = useCustomersStore()
  const cards = useCustomerCardStore()
  const current = ref(0)

  function go(index: number): void {
    if (customers.total === 0) return
    current.value = Math.min(Math.max(index, 0), customers.total - 1)
    show(current.value)
    if (cards.card) openCurrent()
  }
  function openCurrent(): void {
    const { id } = customers.row(current.value) ?? {}
    if (id !== undefined) void cards.open(id)
  }
  function onKey(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((scroller.value?.clientHeight ?? 320) / rowHeight) - 2)
    const targets = rowsByKey(current.value, page, customers.total)
    if (event.key === 'ArrowUp' && current.value === 0) toHead()
    else if (event.key in targets) go(targets[event.key] ?? 0)
    else if (event.key === 'Enter' && event.target === event.currentTarget) openCurrent()
    else if (event.key === 'Escape' && cards.card) cards.close()
    else return
    event.preventDefault()
  }
  const press = (index: number): void => {
    current.value = index
    openCurrent()
  }
  return { current, onKey, press }
}

function rowsByKey(current: number, page: number, rows: number): Readonly<Record<string, number>> {
  return {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: rows - 1
  }
}
