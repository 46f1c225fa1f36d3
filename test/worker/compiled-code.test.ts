import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { expect, it } from 'vitest'
import { compiledCodeOf } from '../../src/worker/compiled-code'

const source = Buffer.from('(() => { const one = () => 1; return one() })()')
const script = new Script(source.toString())
script.runInThisContext()
const code = script.createCachedData()
const seal = createHash('sha256').update(source).update(code).digest()
const file = Buffer.concat([seal, code])

it('what was compiled of a source is used', () => {
  expect(compiledCodeOf(source, file)).toEqual(code)
})

it('what was compiled of another source is not, though it be as long', () => {
  expect(compiledCodeOf(Buffer.from(source.toString().replace('=> 1', '=> 7')), file)).toBeUndefined()
})

it('a file that is cut short or has a flipped byte is not', () => {
  for (const length of [0, 1, 31, 32, 33, file.length - 1])
    expect(compiledCodeOf(source, file.subarray(0, length))).toBeUndefined()
  for (let at = 0; at < file.length; at += 97) {
    const flipped = Buffer.from(file)
    flipped[at] = (flipped[at] ?? 0) ^ 0x10
    expect(compiledCodeOf(source, flipped)).toBeUndefined()
  }
})
