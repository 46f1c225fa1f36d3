import { dirname } from 'node:path'
import type { DiskCalls, FileStatus, OpenFile } from '../../../src/node/disk/disk-calls'
import { systemError } from './faulty-calls'

/** Content of a file: what programs see, and what would be there after a power cut. */
interface Inode {
  readonly number: bigint
  seen: Uint8Array
  kept: Uint8Array
  changed: bigint
}

type Entries = ReadonlyMap<string, Inode>

/** A change of names that was made and not yet flushed. */
interface NameChange {
  readonly folder: string
  apply(entries: Map<string, Inode>): void
}

/** A disk in memory that knows in which states a power cut may leave it. */
export interface PowerCutDisk {
  readonly calls: DiskCalls
  /** Calls the listener after each call that changes anything. */
  watch(listener: () => void): void
  /**
   * Every state that a power cut may leave now: any of the name changes that were not flushed, in order, and of each
   * file that was not flushed the content before, the half of it, or all.
   */
  afterPowerCut(): DiskCalls[]
}

/** An empty disk; every folder exists. */
export function powerCutDisk(): PowerCutDisk {
  return diskOf(new Map())
}

function diskOf(kept: Entries): PowerCutDisk {
  const durable = new Map(kept)
  const seen = new Map(kept)
  let pending: NameChange[] = []
  let inodes = 1n
  let listener = (): void => undefined
  const changed = (): void => listener()

  function change(folder: string, apply: NameChange['apply']): void {
    apply(seen)
    pending.push({ folder, apply })
    changed()
  }
  function inodeAt(path: string): Inode {
    const inode = seen.get(path)
    if (!inode) throw systemError('ENOENT')
    return inode
  }
  function syncFolder(folder: string): void {
    for (const one of pending) if (one.folder === folder) one.apply(durable)
    pending = pending.filter((one) => one.folder !== folder)
    changed()
  }
  function afterPowerCut(): DiskCalls[] {
    const states: DiskCalls[] = []
    for (let chosen = 0; chosen < 2 ** pending.length; chosen++) {
      const entries = new Map(durable)
      pending.forEach((one, index) => (chosen & (1 << index)) !== 0 && one.apply(entries))
      for (const content of [kept0, half, all]) states.push(diskOf(settled(entries, content)).calls)
    }
    return states
  }
  const calls: DiskCalls = {
    async open(path, flags) {
      if (flags === 'wx') {
        if (seen.has(path)) throw systemError('EEXIST')
        const inode: Inode = { number: ++inodes, seen: new Uint8Array(), kept: new Uint8Array(), changed: inodes }
        change(dirname(path), (entries) => void entries.set(path, inode))
      }
      return seen.has(path) ? fileOf(inodeAt(path), changed) : folderOf(() => syncFolder(path))
    },
    status: async (path) => statusOf(inodeAt(path)),
    realPath: async (path) => (inodeAt(path), path),
    names: async (folder) =>
      [...seen.keys()].filter((path) => dirname(path) === folder).map((path) => path.slice(folder.length + 1)),
    makeFolder: async () => undefined,
    async rename(from, to) {
      const inode = inodeAt(from)
      change(dirname(to), (entries) => {
        entries.delete(from)
        entries.set(to, inode)
      })
    },
    async link(from, to) {
      const inode = inodeAt(from)
      if (seen.has(to)) throw systemError('EEXIST')
      change(dirname(to), (entries) => void entries.set(to, inode))
    },
    async unlink(path) {
      inodeAt(path)
      change(dirname(path), (entries) => void entries.delete(path))
    },
    removeEmptyFolder: async () => undefined,
    removeTree: async () => undefined
  }
  return { calls, afterPowerCut, watch: (given) => void (listener = given) }
}

const kept0 = (inode: Inode): Uint8Array => inode.kept
const all = (inode: Inode): Uint8Array => inode.seen
const half = (inode: Inode): Uint8Array =>
  inode.seen === inode.kept ? inode.kept : inode.seen.slice(0, Math.ceil(inode.seen.length / 2))

function settled(entries: Entries, content: (inode: Inode) => Uint8Array): Map<string, Inode> {
  return new Map(
    [...entries].map(([path, inode]) => {
      const bytes = content(inode)
      return [path, { ...inode, seen: bytes, kept: bytes }]
    })
  )
}

function statusOf(inode: Inode): FileStatus {
  return { kind: 'file', size: inode.seen.length, changed: inode.changed, inode: inode.number, links: 1 }
}

function fileOf(inode: Inode, changed: () => void): OpenFile {
  return {
    async read(into, offset, length, position) {
      const bytes = inode.seen.subarray(position, position + length)
      into.set(bytes, offset)
      return bytes.length
    },
    async write(bytes, offset, length, position) {
      const grown = new Uint8Array(Math.max(inode.seen.length, position + length))
      grown.set(inode.seen)
      grown.set(bytes.subarray(offset, offset + length), position)
      inode.seen = grown
      inode.changed += 1n
      changed()
      return length
    },
    async sync() {
      inode.kept = inode.seen
      changed()
    },
    status: async () => statusOf(inode),
    close: async () => undefined
  }
}

function folderOf(sync: () => void): OpenFile {
  const refuse = async (): Promise<never> => {
    throw systemError('EISDIR')
  }
  return { read: refuse, write: refuse, status: refuse, sync: async () => sync(), close: async () => undefined }
}
