import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { messages } from '../../src/words/messages'

const root = new URL('../../src/', import.meta.url)
const isMessages = /^words\/[\w-]+\/(?:en|ru|pl)\.ts$/

/** Messages that the core reads from their own file, and the counted things by which the tests know the plural forms. */
const readElsewhere = /^(?:starter|fields\.units)\./

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|vue)$/.test(path) && !isMessages.test(path))
  .map((path) => readFileSync(new URL(path, root), 'utf8'))

const keysOf = (tree: object, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [`${path}${key}`]
  )

const found = (pattern: RegExp): string[] =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))

describe('messages', () => {
  it('are all said somewhere', () => {
    const whole = new Set(found(/['`]([\w-]+(?:\.[\w-]+)+)['`]/g))
    const made = new Set(found(/`([\w-]+\.(?:[\w.-]|\$\{[^`]*?\})*)`/g))
    const patterns = [...made].map((template) => {
      const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'))
      return new RegExp(`^${parts.join('[^.]+')}$`)
    })
    const isSaid = (key: string): boolean => whole.has(key) || patterns.some((pattern) => pattern.test(key))
    expect(keysOf(messages.en).filter((key) => !isSaid(key) && !readElsewhere.test(key))).toEqual([])
  })
})
