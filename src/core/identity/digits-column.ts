import type { Column, TextColumn } from '../../model/customer-table'
import { createTextBuilder, type TextBuilder } from '../columns/text-column'
import { textsOfColumn } from './kinds-of-fields'

/** Rows between two steps. */
const stride = 8192
const separators = /[;,\n]+/g
const others = /[^\d/]+/g

interface Making {
  readonly builder: TextBuilder
  row: number
  made: TextColumn | null
}

const makings = new WeakMap<Column, Making>()

/**
 * The digits of each text of a column of telephone numbers, several numbers of a cell parted by `/`; null when the column holds
 * no texts. Made once in steps; whoever stops leaves what is made to the next.
 */
export function* digitsColumnOf(column: Column, rows: number): Generator<void, TextColumn | null> {
  const textOf = textsOfColumn(column)
  if (!textOf) return null
  const making = makings.get(column) ?? { builder: createTextBuilder(), row: 0, made: null }
  makings.set(column, making)
  while (making.row < rows) {
    making.builder.add(digitsOf(textOf(making.row++)))
    if (making.row % stride === 0) yield
  }
  making.made ??= making.builder.build()
  return making.made
}

function digitsOf(text: string): string {
  return text === '' ? '' : text.replace(separators, '/').replace(others, '')
}
