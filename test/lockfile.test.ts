import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

interface LockedPackage {
  readonly optionalDependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  readonly packages: Record<string, LockedPackage>
}

it('holds every optional dependency of every locked package, so that npm ci works on every system', () => {
  const locked = new Set(Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)))
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    path === '' ? [] : Object.keys(optionalDependencies).flatMap((name) => (locked.has(name) ? [] : `${path}: ${name}`))
  )
  expect(missing).toEqual([])
})

it('names no address to download a package from', () => {
  expect(Object.values(lock.packages).filter((entry) => 'resolved' in entry && !('link' in entry))).toEqual([])
})
