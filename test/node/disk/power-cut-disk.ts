import { basename, dirname } from 'node:path'
import type { DiskCalls, FileStatus, OpenFile } from '../../../src/node/disk/disk-calls'
import { systemError } from './faulty-calls'

/** Content of a file: what programs see, and what would be there after a power cut. */
interface FileNode {
  readonly kind: 'file'
  readonly number: bigint
  seen: Uint8Array
  kept: Uint8Array
  changed: bigint
}

/** Names in a folder: those that programs see, and those that would be there after a power cut. */
interface FolderNode {
  readonly kind: 'folder'
  readonly number: bigint
  readonly seen: Map<string, DiskNode>
  readonly kept: Map<string, DiskNode>
}

type DiskNode = FileNode | FolderNode

/** Names that changed in one step and are not flushed yet; flushing `folder` makes them last. */
interface NameChange {
  readonly folder: FolderNode
  readonly parts: readonly { readonly folder: FolderNode; readonly name: string; readonly node: DiskNode | null }[]
}

/** A disk as a power cut may leave it; two with the same key hold the same. */
export interface DiskState {
  readonly key: string
  readonly calls: DiskCalls
}

/** A disk in memory that knows in which states a power cut may leave it. */
export interface PowerCutDisk {
  readonly calls: DiskCalls
  /** Calls the listener after each call that changes anything. */
  watch(listener: () => void): void
  /** Flushes everything. */
  settle(): void
  /**
   * Every state that a power cut may leave now: any of the name changes that were not flushed, in order, and of the
   * files that were not flushed one of `contents`. Of more than 8 name changes, all beginnings,
   * each one alone missing, and each one alone made.
   */
  afterPowerCut(): DiskState[]
}

/** An empty disk with the folder `/work`. */
export function powerCutDisk(): PowerCutDisk {
  const work: FolderNode = { kind: 'folder', number: 2n, seen: new Map(), kept: new Map() }
  const entries: [string, DiskNode][] = [['work', work]]
  return diskOf({ kind: 'folder', number: 1n, seen: new Map(entries), kept: new Map(entries) })
}

function diskOf(root: FolderNode): PowerCutDisk {
  let pending: NameChange[] = []
  let numbers = 1000n
  let listener = (): void => undefined
  const changed = (): void => listener()

  function find(path: string): DiskNode | null {
    let node: DiskNode | undefined = root
    for (const name of path.split('/').filter(Boolean)) node = node?.kind === 'folder' ? node.seen.get(name) : undefined
    return node ?? null
  }
  function nodeAt(path: string): DiskNode {
    const node = find(path)
    if (!node) throw systemError('ENOENT')
    return node
  }
  function folderAt(path: string): FolderNode {
    const node = nodeAt(path)
    if (node.kind !== 'folder') throw systemError('ENOTDIR')
    return node
  }
  function change(folder: FolderNode, parts: NameChange['parts']): void {
    for (const part of parts) apply(part.folder.seen, part)
    pending.push({ folder, parts })
    changed()
  }
  function put(path: string, node: DiskNode | null): void {
    const folder = folderAt(dirname(path))
    change(folder, [{ folder, name: basename(path), node }])
  }
  function flush(done: (one: NameChange) => boolean): void {
    for (const one of pending.filter(done)) for (const part of one.parts) apply(part.folder.kept, part)
    pending = pending.filter((one) => !done(one))
  }
  function makeFolder(path: string): void {
    if (find(path)) return
    if (dirname(path) !== path) makeFolder(dirname(path))
    put(path, { kind: 'folder', number: ++numbers, seen: new Map(), kept: new Map() })
  }
  function removeTree(path: string): void {
    const node = find(path)
    if (node?.kind === 'folder') for (const name of [...node.seen.keys()]) removeTree(`${path}/${name}`)
    if (node) put(path, null)
  }
  const calls: DiskCalls = {
    async open(path, flags) {
      if (flags === 'wx') {
        if (find(path)) throw systemError('EEXIST')
        const bytes = new Uint8Array()
        put(path, { kind: 'file', number: ++numbers, seen: bytes, kept: bytes, changed: ++numbers })
      }
      const node = nodeAt(path)
      if (node.kind === 'file') return fileOf(node, changed)
      return folderOf(() => {
        flush((one) => one.folder === node)
        changed()
      })
    },
    status: async (path) => statusOf(nodeAt(path)),
    realPath: async (path) => (nodeAt(path), path),
    names: async (path) => [...folderAt(path).seen.keys()],
    makeFolder: async (path) => makeFolder(path),
    async rename(from, to) {
      const [node, source, target] = [nodeAt(from), folderAt(dirname(from)), folderAt(dirname(to))]
      change(target, [
        { folder: source, name: basename(from), node: null },
        { folder: target, name: basename(to), node }
      ])
    },
    async link(from, to) {
      const node = nodeAt(from)
      if (find(to)) throw systemError('EEXIST')
      put(to, node)
    },
    async unlink(path) {
      nodeAt(path)
      put(path, null)
    },
    async removeEmptyFolder(path) {
      if (folderAt(path).seen.size > 0) throw systemError('ENOTEMPTY')
      put(path, null)
    },
    removeTree: async (path) => removeTree(path)
  }
  const state = (chosen: readonly NameChange[], content: Content): DiskState => {
    const copy = copied(root, chosen, content)
    return { key: keyOf(copy), calls: diskOf(copy).calls }
  }
  return {
    calls,
    watch: (given) => void (listener = given),
    settle: () => {
      flush(() => true)
      flushContents(root)
    },
    afterPowerCut: () => subsetsOf(pending).flatMap((chosen) => contents.map((content) => state(chosen, content)))
  }
}

function apply(names: Map<string, DiskNode>, { name, node }: { name: string; node: DiskNode | null }): void {
  if (node) names.set(name, node)
  else names.delete(name)
}

function subsetsOf(pending: readonly NameChange[]): NameChange[][] {
  if (pending.length <= 8)
    return Array.from({ length: 2 ** pending.length }, (_, bits) =>
      pending.filter((_one, at) => (bits & (1 << at)) !== 0)
    )
  return [
    ...pending.map((_, length) => pending.slice(0, length)),
    ...pending.map((one) => pending.filter((other) => other !== one)),
    ...pending.map((one) => [one]),
    [...pending]
  ]
}

function flushContents(folder: FolderNode): void {
  for (const node of folder.seen.values()) {
    if (node.kind === 'folder') flushContents(node)
    else node.kept = node.seen
  }
}

type Content = (file: FileNode) => Uint8Array

/** A content that is made out of what programs see, once for each. */
function madeOf(make: (bytes: Uint8Array) => Uint8Array): Content {
  const known = new WeakMap<Uint8Array, Uint8Array>()
  return (file) => {
    if (file.seen === file.kept) return file.kept
    const made = known.get(file.seen) ?? make(file.seen)
    known.set(file.seen, made)
    return made
  }
}

const half = (bytes: Uint8Array) => Math.ceil(bytes.length / 2)

/** What may be found in files that were not flushed: as before, all, cut, the right length with nothing in it, or with only its end. */
const contents: readonly Content[] = [
  (file) => file.kept,
  (file) => file.seen,
  madeOf((bytes) => bytes.slice(0, half(bytes))),
  madeOf((bytes) => new Uint8Array(bytes.length)),
  madeOf((bytes) => bytes.map((byte, at) => (at < half(bytes) ? 0 : byte)))
]

/** The tree as it would be found: what was kept, with the chosen changes, and of the files this content. */
function copied(root: FolderNode, chosen: readonly NameChange[], content: Content): FolderNode {
  const copies = new Map<DiskNode, DiskNode>()
  const copy = (node: DiskNode): DiskNode => {
    const known = copies.get(node)
    if (known) return known
    const made = node.kind === 'file' ? copyFile(node) : copyFolder(node)
    copies.set(node, made)
    return made
  }
  const copyFile = (file: FileNode): FileNode => ({ ...file, seen: content(file), kept: content(file) })
  const copyFolder = (folder: FolderNode): FolderNode => {
    const names = new Map(folder.kept)
    for (const { parts } of chosen) for (const part of parts) if (part.folder === folder) apply(names, part)
    const entries = [...names].map(([name, node]): [string, DiskNode] => [name, copy(node)])
    return { ...folder, seen: new Map(entries), kept: new Map(entries) }
  }
  return copyFolder(root)
}

const contentKeys = new WeakMap<Uint8Array, number>()
let lastContentKey = 0

function keyOf(folder: FolderNode): string {
  const names = [...folder.seen].sort(([one], [other]) => (one < other ? -1 : 1))
  return names
    .map(([name, node]) => `${name}${node.kind === 'file' ? `=${contentKey(node.seen)}` : `{${keyOf(node)}}`}`)
    .join(',')
}

function contentKey(bytes: Uint8Array): number {
  const key = contentKeys.get(bytes) ?? ++lastContentKey
  contentKeys.set(bytes, key)
  return key
}

function statusOf(node: DiskNode): FileStatus {
  if (node.kind === 'folder') return { kind: 'folder', size: 0, changed: 0n, inode: node.number, links: 1 }
  return { kind: 'file', size: node.seen.length, changed: node.changed, inode: node.number, links: 1 }
}

function fileOf(file: FileNode, changed: () => void): OpenFile {
  return {
    async read(into, offset, length, position) {
      const bytes = file.seen.subarray(position, position + length)
      into.set(bytes, offset)
      return bytes.length
    },
    async write(bytes, offset, length, position) {
      const grown = new Uint8Array(Math.max(file.seen.length, position + length))
      grown.set(file.seen)
      grown.set(bytes.subarray(offset, offset + length), position)
      file.seen = grown
      file.changed += 1n
      changed()
      return length
    },
    async sync() {
      file.kept = file.seen
      changed()
    },
    status: async () => statusOf(file),
    close: async () => undefined
  }
}

function folderOf(sync: () => void): OpenFile {
  const refuse = async (): Promise<never> => {
    throw systemError('EISDIR')
  }
  return { read: refuse, write: refuse, status: refuse, sync: async () => sync(), close: async () => undefined }
}
