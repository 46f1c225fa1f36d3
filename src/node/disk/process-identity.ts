import { readFile } from 'node:fs/promises'

/** Whether a process of this number runs on this computer. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Tells a process from an earlier one of the same number: the boot's id and the tick at which it started
 * (field 22 of /proc/<pid>/stat, proc(5)). Null where the system does not say so.
 */
export async function processIdentity(pid: number): Promise<string | null> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
    const status = await readFile(`/proc/${pid}/stat`, 'utf8')
    const afterName = status.slice(status.lastIndexOf(')') + 2).split(' ')
    return `${boot}:${afterName[19] ?? ''}`
  } catch {
    return null
  }
}
