import { expect, test } from 'vitest'
import { changedCells } from '../../../src/renderer/views/export/changed-cells'

test('cells are changed where their value is; what is left out, or only shown otherwise by the tool, is not', () => {
  const findings = [
    { kind: 'leftOut', reason: 'noAddress', cells: 4 },
    { kind: 'altered', reason: 'countryAdded', cells: 3 },
    { kind: 'altered', reason: 'formulaStripped', cells: 2 },
    { kind: 'altered', reason: 'plusHidden', cells: 9 }
  ] as const
  expect(changedCells(findings)).toBe(5)
  expect(changedCells([])).toBe(0)
})
