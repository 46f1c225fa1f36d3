import { shell } from 'electron'

/** Pages that may be opened in the user's browser. The program has none of its own yet, so nothing is opened. */
const ownPages: readonly string[] = []

/** Opens one of the program's own https pages in the user's browser; any other address is refused. Whether it was opened. */
export function openOutside(address: string, pages: readonly string[] = ownPages): boolean {
  if (!address.startsWith('https://') || !pages.includes(address)) return false
  void shell.openExternal(address)
  return true
}
