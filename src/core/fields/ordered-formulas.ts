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

/** Formula fields so that each stands after those it reads. @throws Failure `formulaCycle` {field, path} when a formula reads itself by any way. */
export function orderedFormulas(formulas: readonly FormulaField[]): FormulaField[] {
  const byId = new Map(formulas.map((field) => [field.id, field]))
  const ordered: FormulaField[] = []
  const done = new Set<string>()
  const visit = (field: FormulaField, path: readonly string[]): void => {
    if (done.has(field.id)) return
    const way = [...path, field.id]
    if (path.includes(field.id)) throw new Failure('formulaCycle', { field: field.name, path: way.join(' → ') })
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
