import { computed, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'

/** How a table stood when it was held: the widths of its columns, and of its rows those in sight (pixels, places). */
export interface HeldTable {
  readonly widths: readonly number[]
  readonly rowHeight: number
  readonly first: number
  /** The place after the last. */
  readonly end: number
}

/** The rows that are made, and how many pixels those above and below them would take. */
export interface MadeRows<Row> {
  readonly rows: readonly Row[]
  readonly above: number
  readonly below: number
}

const overscan = 2
const usualRowHeight = 30

/**
 * Holds a table in a scrolled box while its rows change many times a second: columns keep their widths, which else would
 * jump, and rows out of sight are left out, which else take half of the time in which the whole screen is painted.
 */
export function useHeldTable<Row>(
  table: Ref<HTMLTableElement | null>,
  moving: () => boolean,
  all: () => readonly Row[]
): {
  readonly held: ShallowRef<HeldTable | null>
  readonly made: ComputedRef<MadeRows<Row>>
  readonly onScroll: () => void
} {
  const held = shallowRef<HeldTable | null>(null)
  watch(moving, (now) => (held.value = now && table.value ? heldOf(table.value, null) : null))
  const made = computed(() => {
    const rows = all()
    const { first = 0, end = rows.length, rowHeight = 0 } = held.value ?? {}
    return {
      rows: rows.slice(first, end),
      above: Math.min(first, rows.length) * rowHeight,
      below: Math.max(0, rows.length - end) * rowHeight
    }
  })
  return {
    held,
    made,
    onScroll() {
      if (held.value && table.value) held.value = heldOf(table.value, held.value)
    }
  }
}

function heldOf(table: HTMLTableElement, before: HeldTable | null): HeldTable {
  const box = table.parentElement ?? table
  const cells = [...table.querySelectorAll('thead th')]
  const rowHeight =
    before?.rowHeight ?? table.querySelector('tbody tr')?.getBoundingClientRect().height ?? usualRowHeight
  return {
    widths: before?.widths ?? cells.map((cell) => cell.getBoundingClientRect().width),
    rowHeight,
    first: Math.max(0, Math.floor(box.scrollTop / rowHeight) - overscan),
    end: Math.ceil((box.scrollTop + box.clientHeight) / rowHeight) + overscan
  }
}
