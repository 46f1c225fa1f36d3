import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arrangedColumns,
  withColumn,
  withMovedColumn,
  withoutColumn,
  withPinnedColumn,
  type ColumnLayout
} from '../../../src/renderer/stores/column-layout'

const layout: ColumnLayout = { columns: ['name', 'city', 'age', 'money'], pinned: ['name'] }

describe('columns of the table', () => {
  it('are pinned behind those that are, and come loose in front of the others', () => {
    const pinned = withPinnedColumn(layout, 'age', true)
    expect(arrangedColumns(pinned)).toEqual(['name', 'age', 'city', 'money'])
    expect(arrangedColumns(withPinnedColumn(pinned, 'name', false))).toEqual(['age', 'name', 'city', 'money'])
  })

  it('move among their own kind only', () => {
    expect(arrangedColumns(withMovedColumn(layout, 'money', -1))).toEqual(['name', 'city', 'money', 'age'])
    expect(arrangedColumns(withMovedColumn(layout, 'city', -1))).toEqual(layout.columns)
    expect(arrangedColumns(withMovedColumn(layout, 'name', 5))).toEqual(layout.columns)
    expect(arrangedColumns(withMovedColumn(layout, 'city', 99))).toEqual(['name', 'age', 'money', 'city'])
  })

  it('are never none', () => {
    expect(withoutColumn({ columns: ['name'], pinned: ['name'] }, 'name').columns).toEqual(['name'])
  })

  it('stay the same columns however they are moved and pinned', () => {
    const act = fc.tuple(fc.constantFrom('move', 'pin', 'loose'), fc.constantFrom(...layout.columns), fc.integer())
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const end = acts.reduce<ColumnLayout>((now, [what, id, by]) => {
          if (what === 'move') return withMovedColumn(now, id, by)
          return withPinnedColumn(now, id, what === 'pin')
        }, layout)
        expect(arrangedColumns(end).sort()).toEqual([...layout.columns].sort())
        expect(withColumn(end, 'age')).toEqual(end)
      })
    )
  })
})
