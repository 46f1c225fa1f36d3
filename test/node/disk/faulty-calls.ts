import { nodeDiskCalls, type DiskCalls, type OpenFile } from '../../../src/node/disk/disk-calls'

/** What goes wrong: an error of the system; fewer bytes written than asked; none written. */
export type Fault = `E${string}` | 'shortWrite' | 'zeroWrite'

/** Calls to the real disk, of which chosen ones fail. */
export interface FaultyCalls {
  readonly calls: DiskCalls
  /** Names of all calls made so far. */
  readonly made: readonly string[]
}

/** The real calls, counted from 0; `faultOf` tells which fail and how. A failed call does nothing, but a file that fails to close is closed. Nothing is really flushed, for speed. */
export function faultyCalls(faultOf: (index: number, name: string) => Fault | null): FaultyCalls {
  const made: string[] = []
  const next = (name: string): Fault | null => {
    made.push(name)
    return faultOf(made.length - 1, name)
  }
  const failing = <A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      const fault = next(name)
      if (fault?.startsWith('E')) throw systemError(fault)
      return call(...args)
    }
  }
  const real = nodeDiskCalls
  const calls: DiskCalls = {
    open: failing('open', async (...args: Parameters<DiskCalls['open']>) => faultyFile(await real.open(...args), next)),
    status: failing('status', real.status),
    realPath: failing('realPath', real.realPath),
    names: failing('names', real.names),
    makeFolder: failing('makeFolder', real.makeFolder),
    rename: failing('rename', real.rename),
    link: failing('link', real.link),
    unlink: failing('unlink', real.unlink),
    removeEmptyFolder: failing('removeEmptyFolder', real.removeEmptyFolder),
    removeTree: failing('removeTree', real.removeTree)
  }
  return { calls, made }
}

function faultyFile(file: OpenFile, next: (name: string) => Fault | null): OpenFile {
  const failing = <R>(name: string, call: () => Promise<R>): Promise<R> => {
    const fault = next(name)
    return fault?.startsWith('E') ? Promise.reject(systemError(fault)) : call()
  }
  return {
    read: (...args) => failing('read', () => file.read(...args)),
    async write(bytes, offset, length, position) {
      const fault = next('write')
      if (fault === 'zeroWrite') return 0
      if (fault?.startsWith('E')) throw systemError(fault)
      return file.write(bytes, offset, fault === 'shortWrite' ? Math.ceil(length / 3) : length, position)
    },
    sync: () => failing('sync', async () => undefined),
    status: () => failing('fstat', file.status),
    async close() {
      const fault = next('close')
      await file.close()
      if (fault?.startsWith('E')) throw systemError(fault)
    }
  }
}

/** An error as Node makes it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by the test`), { code })
}
