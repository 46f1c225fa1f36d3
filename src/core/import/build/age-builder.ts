import { unknownAge } from '../../../model/customer-table'
import { parseAge, type WrittenAge } from '../values/parse-age'
import type { ColumnBuilder } from './column-builder'
import { createGrowable, int16s } from './growable'

const mostRemembered = 2_000

/** Builds a column of ages, exact or bands. */
export function ageBuilder(): ColumnBuilder {
  const from = createGrowable(int16s)
  const to = createGrowable(int16s)
  const remembered = new Map<string, WrittenAge | null>()
  let known = 0
  const push = (age: WrittenAge | null): void => {
    from.push(age ? age.from : unknownAge)
    to.push(age ? age.to : unknownAge)
  }
  return {
    add(text) {
      let age = remembered.get(text)
      if (age === undefined) {
        age = parseAge(text)
        if (remembered.size < mostRemembered) remembered.set(text, age)
      }
      push(age)
      if (age === null) return 'notAnAge'
      known++
      return null
    },
    addUnknown: () => push(null),
    known: () => known,
    finish: () => ({ kind: 'age', from: from.finish(), to: to.finish() })
  }
}
