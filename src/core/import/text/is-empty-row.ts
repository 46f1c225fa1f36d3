/** Whether a row has several cells and all are blank, as spreadsheets write them below a table: such rows are left out. */
export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => cell.trim() === '')
}
