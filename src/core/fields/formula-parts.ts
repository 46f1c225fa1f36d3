import type { Formula } from '../../model/field'

/** The ids of the fields that a formula reads, each once, in its order. */
export function partsOfFormula(formula: Formula): string[] {
  return [...new Set(readBy(formula))]
}

function readBy(formula: Formula): readonly string[] {
  if (formula.kind === 'sum') return formula.fields
  if (formula.kind === 'difference') return [formula.from, formula.minus]
  if (formula.kind === 'years') return [formula.date]
  if (formula.kind === 'bands') return [formula.of]
  return [formula.numerator, formula.denominator]
}
