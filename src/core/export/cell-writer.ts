import type { ExportOptions } from '../../contract/requests'
import type { CellPage, CellWriter } from './cell-page'
import type { CellPlan } from './cell-plan'
import { cellRulesOf } from './cell-rules'
import { ageWriter, dayWriter, moneyWriter, numberWriter } from './fixed-writers'
import { isPhone } from './formula-guard'
import { writeText } from './write-text'
import { listWriter } from './written-lists'
import { codeWriter } from './written-texts'

/** The writer of a column's cells on a page. */
export function cellWriterOf(plan: CellPlan, page: CellPage, options: ExportOptions): CellWriter {
  switch (plan.kind) {
    case 'number':
      return numberWriter(page, plan.values, options)
    case 'money':
      return moneyWriter(page, plan.values, plan.digits, options)
    case 'day':
      return dayWriter(page, plan.column, options)
    case 'age':
      return ageWriter(page, plan.column, options)
    case 'same':
      return sameTextWriter(plan.text, page, options)
    case 'codes':
      return codeWriter(plan, page, rulesOf(plan, options))
    case 'list':
      return listWriter(page, plan.column, rulesOf(plan, options))
    case 'text': {
      const { bytes, offsets } = plan.column
      const rules = rulesOf(plan, options)
      return (row, at) => writeText(page, at, bytes, offsets[row] as number, offsets[row + 1] as number, rules)
    }
  }
}

/** Writes one and the same text for everybody. */
export function sameTextWriter(text: string, page: CellPage, options: ExportOptions): CellWriter {
  const bytes = new TextEncoder().encode(text)
  const rules = cellRulesOf(options)
  return (_, at) => writeText(page, at, bytes, 0, bytes.length, rules)
}

function rulesOf({ sparesPhones }: { readonly sparesPhones: boolean }, options: ExportOptions) {
  return cellRulesOf(options, sparesPhones ? isPhone : null)
}
