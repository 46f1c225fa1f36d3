import { describe, expect, it } from 'vitest'
import { shallowRef } from 'vue'
import type { PersonaBlockNow, PersonaNow } from '../../../src/contract/persona-results'
import { personaBlocks } from '../../../src/model/persona'
import { useSheetColumns } from '../../../src/renderer/views/persona/use-sheet-columns'

/** A sheet whose blocks have so many lines; all others are questions. */
function sheet(counts: Readonly<Record<string, number>>): PersonaNow {
  const blocks = personaBlocks.map((block) => ({
    block,
    lines: Array.from({ length: counts[block] ?? 0 }, () => ({ said: 'short' })),
    question: '?'
  }))
  return { id: 'p', blocks } as unknown as PersonaNow
}
const namesOf = (columns: readonly (readonly PersonaBlockNow[])[]) =>
  columns.map((column) => column.map(({ block }) => block))

describe('the columns of a sheet', () => {
  it('are of like height, read downwards, and hold every block but the core once', () => {
    const { filled, open } = useSheetColumns(() => sheet({ core: 2, demographics: 9, goals: 2, values: 2, basket: 3 }))
    expect(namesOf(filled.value)).toEqual([['demographics'], ['goals', 'values', 'basket']])
    const asked = namesOf(open.value)
    expect(asked.flat()).toHaveLength(personaBlocks.length - 5)
    expect(asked[0]?.length).toBe(asked[1]?.length)
  })

  it('keep each block where it is while lines come and go, and are made anew when a question is answered', () => {
    const persona = shallowRef(sheet({ demographics: 2, goals: 2, values: 4 }))
    const { filled } = useSheetColumns(() => persona.value)
    expect(namesOf(filled.value)).toEqual([['demographics', 'goals'], ['values']])
    persona.value = sheet({ demographics: 20, goals: 2, values: 4 })
    expect(namesOf(filled.value)).toEqual([['demographics', 'goals'], ['values']])
    persona.value = sheet({ demographics: 20, goals: 2, values: 4, basket: 1 })
    expect(namesOf(filled.value)).toEqual([['demographics'], ['goals', 'values', 'basket']])
  })

  it('leave a question where it is while the first line is written to it', () => {
    const persona = shallowRef(sheet({ values: 1 }))
    const writing = shallowRef<{ block: 'goals'; wasFilled: boolean } | null>({ block: 'goals', wasFilled: false })
    const { filled, open } = useSheetColumns(
      () => persona.value,
      () => writing.value
    )
    persona.value = sheet({ values: 1, goals: 1 })
    expect(namesOf(filled.value).flat()).toEqual(['values'])
    expect(namesOf(open.value).flat()).toContain('goals')
    writing.value = null
    expect(namesOf(filled.value).flat()).toEqual(['goals', 'values'])
  })

  it('are empty where there is no sheet', () => {
    const { filled, open } = useSheetColumns(() => null)
    expect([filled.value, open.value]).toEqual([
      [[], []],
      [[], []]
    ])
  })
})
