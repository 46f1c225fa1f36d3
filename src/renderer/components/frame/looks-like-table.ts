/** Whether a file's name is one of a table: .csv, .tsv, .tab, .txt, .xlsx, or no ending at all. */
export function looksLikeTable(fileName: string): boolean {
  const ending = /\.([^.]{1,8})$/.exec(fileName)?.[1]?.toLowerCase()
  return ending === undefined || ['csv', 'tsv', 'tab', 'txt', 'dat', 'xlsx'].includes(ending)
}
