/** The most entries that one list can leave out. */
export const mostSuppressed = 100_000
const longest = 400

/** Entries of a pasted list: parted by lines, semicolons, commas and tabs, each once, without quotes around them. */
export function suppressedEntries(text: string): string[] {
  const entries = text
    .split(/[\r\n;,\t]+/)
    .map((entry) => entry.replace(/^[\s"'\ufeff]+|[\s"']+$/g, ''))
    .filter((entry) => entry !== '' && entry.length <= longest)
  return [...new Set(entries)]
}
