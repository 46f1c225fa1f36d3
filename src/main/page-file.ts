import { extname, join } from 'node:path'
import { contentTypes } from '../node/content-types'
import { isOwnAddress } from './app-address'

/** A file of the built page: where it lies and what it is. */
export interface PageFile {
  readonly path: string
  readonly contentType: string
}

/** Folders of letters, digits, `-` and `_`, then one name with an extension; so no dot can climb and no percent sign can hide one. */
const plainPath = /^(?:\/[\w-]+)*\/[\w-]+(?:\.[\w-]+)*\.[a-z0-9]+$/

/** The file of the page that an address means, or null when the address is not plainly one of them. */
export function pageFile(folder: string, address: string): PageFile | null {
  if (!isOwnAddress(address)) return null
  const { pathname } = new URL(address)
  const path = pathname === '/' ? '/index.html' : pathname
  const contentType = contentTypes[extname(path)]
  return plainPath.test(path) && contentType ? { path: join(folder, path.slice(1)), contentType } : null
}
