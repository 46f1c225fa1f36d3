import type { Field } from './field'

/** The currency (ISO 4217) of a group's figures: of the average check, else of the money, else the workspace's. */
export function currencyOfFigures(
  fieldOf: (id: string) => Pick<Field, 'currency'> | undefined,
  ofWorkspace: string
): string {
  return fieldOf('average_check')?.currency ?? fieldOf('money')?.currency ?? ofWorkspace
}
