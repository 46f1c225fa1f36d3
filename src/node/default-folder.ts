import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** What of a computer decides where documents are kept. */
export interface DocumentsHost {
  readonly platform: string
  readonly home: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The text of a file, or null when it cannot be read. */
  readText(path: string): string | null
}

/** The folder of workspaces unless the user names another: `Portrait Desk` in their documents. */
export function defaultFolder(host: DocumentsHost = thisComputer()): string {
  return join(documentsOf(host), 'Portrait Desk')
}

function documentsOf(host: DocumentsHost): string {
  const usual = join(host.home, 'Documents')
  if (host.platform !== 'linux') return usual
  const named = host.environment['XDG_DOCUMENTS_DIR'] ?? namedInUserDirs(host)
  if (!named) return usual
  const folder = named.replace(/^\$HOME(?=\/|$)/, host.home)
  return folder.startsWith('/') ? folder : usual
}

/** The `user-dirs.dirs` file of the XDG user directories, whose lines read `XDG_DOCUMENTS_DIR="$HOME/Documents"`. */
function namedInUserDirs(host: DocumentsHost): string | undefined {
  const settings = host.environment['XDG_CONFIG_HOME'] ?? join(host.home, '.config')
  const text = host.readText(join(settings, 'user-dirs.dirs')) ?? ''
  return /^\s*XDG_DOCUMENTS_DIR="([^"]*)"/m.exec(text)?.[1]
}

function thisComputer(): DocumentsHost {
  return {
    platform: process.platform,
    home: homedir(),
    environment: process.env,
    readText(path) {
      try {
        return readFileSync(path, 'utf8')
      } catch {
        return null
      }
    }
  }
}
