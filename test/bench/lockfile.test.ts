import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const lock = JSON.parse(readFileSync(join(import.meta.dirname, 'package-lock.json'), 'utf8')) as {
  readonly packages: Record<
    string,
    { readonly optionalDependencies?: Record<string, string>; readonly resolved?: string }
  >
}

it('locks the peers for every system and names no address to download them from', () => {
  const locked = new Set(Object.keys(lock.packages).map((path) => path.replace('node_modules/', '')))
  const optional = Object.values(lock.packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}))
  expect(optional.length).toBeGreaterThan(0)
  expect(optional.filter((name) => !locked.has(name))).toEqual([])
  expect(Object.values(lock.packages).filter((each) => each.resolved !== undefined)).toEqual([])
})
