import { Failure } from '../../contract/failure'
import type { Field, Formula } from '../../model/field'
import { partsOfFormula } from './formula-parts'

/** A field that a formula fills. */
export interface FormulaField extends Field {
  readonly origin: { readonly kind: 'formula'; readonly formula: Formula }
}

/** Tells whether a field is filled by a formula. */
export function isFormulaField(field: Field): field is FormulaField {
  return field.origin.kind === 'formula'
}

/** Refuses a formula that reads itself by any way. @throws Failure `formulaCycle` {field, path}. */
export function refuseCycle(field: FormulaField, path: readonly string[]): never {
  throw new Failure('formulaCycle', { field: field.name, path: path.join(' → ') })
}

/**
 * Formula fields so that each stands after those it reads. `onCycle` is told of a formula that reads itself by any way, and
 * the way; if it lets that pass, one of them stands before what it reads.
 */
export function orderedFormulas(
  formulas: readonly FormulaField[],
  onCycle: (field: FormulaField, path: readonly string[]) => void
): FormulaField[] {
  const byId = new Map(formulas.map((field) => [field.id, field]))
  const ordered: FormulaField[] = []
  const done = new Set<string>()
  const visit = (field: FormulaField, path: readonly string[]): void => {
    if (done.has(field.id)) return
    const way = [...path, field.id]
    if (path.includes(field.id)) return onCycle(field, way)
    for (const part of partsOfFormula(field.origin.formula)) {
      const next = byId.get(part)
      if (next) visit(next, way)
    }
    done.add(field.id)
    ordered.push(field)
  }
  for (const field of formulas) visit(field, [])
  return ordered
}
