import type { ExportFindings } from '../../../contract/export-results'

/** Of these the value itself is written as it is in the base. */
const onlyTold: readonly ExportFindings['reason'][] = ['roleKept', 'plusHidden', 'zerosHidden', 'digitsLost']

/** How many changes were made to cells of a list; a cell that was changed for two reasons counts twice. */
export function changedCells(findings: readonly Pick<ExportFindings, 'kind' | 'reason' | 'cells'>[]): number {
  return findings
    .filter(({ kind, reason }) => kind === 'altered' && !onlyTold.includes(reason))
    .reduce((sum, { cells }) => sum + cells, 0)
}
