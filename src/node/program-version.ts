import { readFileSync } from 'node:fs'

/** The version of the program, from the package file two folders above the built entry (its `import.meta.url`). */
export function programVersion(entry: string): string {
  const described: unknown = JSON.parse(readFileSync(new URL('../../package.json', entry), 'utf8'))
  const version = typeof described === 'object' && described !== null && 'version' in described ? described.version : ''
  return String(version)
}
