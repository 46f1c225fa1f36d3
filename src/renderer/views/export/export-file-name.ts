/** The file's name of an exported segment: its name without what file systems refuse, with `.csv`. */
export function exportFileName(segmentName: string): string {
  const safe = segmentName
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
  return `${safe === '' ? 'segment' : safe}.csv`
}
