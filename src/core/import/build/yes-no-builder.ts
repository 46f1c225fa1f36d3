import { parseYesNo } from '../values/parse-yes-no'
import type { ColumnBuilder } from './column-builder'
import { createGrowable, uint8s } from './growable'

/** Builds a column of yes and no. */
export function yesNoBuilder(): ColumnBuilder {
  const values = createGrowable(uint8s)
  let known = 0
  return {
    add(text) {
      const code = parseYesNo(text)
      values.push(code)
      if (code === 0) return 'notYesNo'
      known++
      return null
    },
    addUnknown: () => values.push(0),
    known: () => known,
    finish: () => ({ kind: 'yesNo', values: values.finish() })
  }
}
