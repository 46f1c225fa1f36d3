import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The workspace file that a command line names, as an absolute path; null when it names none. The last one wins. */
export function workspaceArgument(argv: readonly string[], folder: string): string | null {
  const named = argv.filter((part) => !part.startsWith('-') && /\.portrait$/i.test(part)).at(-1)
  if (named === undefined) return null
  return named.startsWith('file:') ? pathOfAddress(named) : resolve(folder, named)
}

/** File managers of Linux hand over addresses. */
function pathOfAddress(address: string): string | null {
  try {
    return fileURLToPath(address)
  } catch {
    return null
  }
}

/** The folder of workspaces that a command line names by `--dir`; null when it names none. */
export function folderArgument(argv: readonly string[], folder: string): string | null {
  const position = argv.findIndex((part) => part === '--dir' || part.startsWith('--dir='))
  const part = argv[position]
  const named = part === '--dir' ? argv[position + 1] : part?.slice('--dir='.length)
  return named ? resolve(folder, named) : null
}
