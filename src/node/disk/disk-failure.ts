import { Failure } from '../../contract/failure'

/** The system's name of an error (`ENOSPC`, `EACCES` …), or null when it is not the system's. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : null
}

/** Whether a path leads to nothing. */
export function isMissing(error: unknown): boolean {
  const code = systemCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL']

/** Whether an error of `link` says that the file system makes no hard links (here). */
export function isWithoutLinks(error: unknown): boolean {
  return withoutLinks.includes(systemCode(error) ?? '')
}

/** The failure that people are told for an error of the disk; what is not the disk's own is handed back as it is. */
export function diskFailure(error: unknown, path: string): unknown {
  const cause = systemCode(error)
  if (error instanceof Failure || cause === null) return error
  if (cause === 'ENOSPC' || cause === 'EDQUOT') return new Failure('diskFull', { path })
  if (cause === 'ENOENT') return new Failure('fileNotFound', { path })
  return new Failure('diskRefused', { path, cause })
}

/** Runs work on a path and throws what goes wrong as a failure. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw diskFailure(error, path)
  }
}
