import * as fs from 'node:fs/promises'
import type { BigIntStats } from 'node:fs'

/** What the operating system tells of a file; `changed` is the modification time in nanoseconds. */
export interface FileStatus {
  readonly kind: 'file' | 'folder' | 'other'
  readonly size: number
  readonly changed: bigint
  readonly inode: bigint
  readonly links: number
}

/** An open file. Counts are what the system really did, which may be less than asked. */
export interface OpenFile {
  read(into: Uint8Array, offset: number, length: number, position: number): Promise<number>
  write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<number>
  sync(): Promise<void>
  status(): Promise<FileStatus>
  close(): Promise<void>
}

/** Every call this program makes to the disk, so that tests can make any of them fail. Errors are the system's own. */
export interface DiskCalls {
  open(path: string, flags: 'r' | 'wx', mode: number): Promise<OpenFile>
  status(path: string): Promise<FileStatus>
  realPath(path: string): Promise<string>
  names(folder: string): Promise<string[]>
  makeFolder(path: string, mode: number): Promise<void>
  rename(from: string, to: string): Promise<void>
  link(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  /** Removes a folder only if it is empty. */
  removeEmptyFolder(path: string): Promise<void>
  /** Removes a folder with everything in it. */
  removeTree(path: string): Promise<void>
}

/** The calls as Node makes them. */
export const nodeDiskCalls: DiskCalls = {
  async open(path, flags, mode) {
    return openFileOf(await fs.open(path, flags, mode))
  },
  status: async (path) => statusOf(await fs.stat(path, { bigint: true })),
  realPath: (path) => fs.realpath(path),
  names: (folder) => fs.readdir(folder),
  makeFolder: async (path, mode) => void (await fs.mkdir(path, { recursive: true, mode })),
  rename: (from, to) => fs.rename(from, to),
  link: (from, to) => fs.link(from, to),
  unlink: (path) => fs.unlink(path),
  removeEmptyFolder: (path) => fs.rmdir(path),
  removeTree: (path) => fs.rm(path, { recursive: true, force: true, maxRetries: 5 })
}

function openFileOf(handle: fs.FileHandle): OpenFile {
  return {
    read: async (into, offset, length, position) => (await handle.read(into, offset, length, position)).bytesRead,
    write: async (bytes, offset, length, position) =>
      (await handle.write(bytes, offset, length, position)).bytesWritten,
    sync: () => handle.sync(),
    status: async () => statusOf(await handle.stat({ bigint: true })),
    close: () => handle.close()
  }
}

function statusOf(stats: BigIntStats): FileStatus {
  return {
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
    size: Number(stats.size),
    changed: stats.mtimeNs,
    inode: stats.ino,
    links: Number(stats.nlink)
  }
}
