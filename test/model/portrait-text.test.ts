import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCriterion } from '../../src/model/criterion/create-criterion'
import type { PortraitNode } from '../../src/model/portrait'
import { nodesOfText, textOfNodes } from '../../src/model/portrait-text'

const city: PortraitNode = {
  ...createCriterion('choice', 'a', 'city'),
  kind: 'choice',
  values: ['Санкт-Петербург', 'Łódź “Old Town”', "*bold* _x_ `code` <b> \\ / :) 'q' “”"]
}
const group: PortraitNode = { kind: 'group', id: 'g', mode: 'any', count: 1, enabled: true, members: [city] }
const copied = textOfNodes('Men aged 27–45', [group])
const read = (text: string) => {
  const reading = nodesOfText(text)
  return reading.ok ? reading.nodes : reading.reason
}

describe('criteria and groups as text', () => {
  it('say what they are, and are read back as they were', () => {
    expect(copied.startsWith('Men aged 27–45\n')).toBe(true)
    expect(read(copied)).toEqual([group])
  })

  it('are one line without blanks or signs that a chat takes for markup', () => {
    const line = copied.split('\n').find((one) => one.startsWith('portrait-desk:')) ?? ''
    expect(line).not.toMatch(/[\s*_`<>&~@#]/)
    expect(line).toContain('Санкт')
  })

  it('are read after a mail has wrapped, quoted and re-quoted them, with text around', () => {
    const wrapped = copied.replace(/(.{60})/g, '$1\n> ')
    const curly = copied.replace(/"([^"]*)"/g, '“$1”')
    expect(read(`Look at this:\n> ${wrapped}\nBest, Anna (“me”)`)).toEqual([group])
    expect(read(`${curly}\nsent from my phone`)).toEqual([group])
    expect(read(copied.replaceAll('\n', '\r\n'))).toEqual([group])
  })

  it('any text in a value survives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        const node: PortraitNode = { ...city, values: [value] } as PortraitNode
        expect(read(textOfNodes(value, [node]).replace(value, ''))).toEqual([node])
      })
    )
  })

  it('may be the plain JSON of a portrait, a criterion or a list of criteria', () => {
    const criterion = { kind: 'age', field: 'age', from: 27, to: 45 }
    const portrait = { kind: 'group', mode: 'all', members: [criterion] }
    expect(read(JSON.stringify(criterion))).toMatchObject([criterion])
    expect(read(JSON.stringify([criterion, criterion]))).toMatchObject([criterion, criterion])
    expect(read(JSON.stringify(portrait, null, 2))).toMatchObject([portrait])
    expect(read(JSON.stringify({ ...portrait, id: 'root' }))).toMatchObject([criterion])
  })

  it('that are none, cut, newer or wrong are refused with the reason', () => {
    expect(read('Hello, how are you?')).toBe('notPortrait')
    expect(read('{"a":1}')).toBe('notPortrait')
    expect(read('12')).toBe('notPortrait')
    expect(read(copied.slice(0, -20))).toBe('damaged')
    expect(read('portrait-desk:{"version":2,"nodes":[]}')).toBe('newer')
    expect(nodesOfText('[{"kind":"age","field":"age","from":-1}]')).toMatchObject({ reason: 'invalid' })
  })
})
