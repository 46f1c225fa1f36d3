import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCriterion } from '../../../src/model/criterion/create-criterion'
import { criteriaOf, emptyPortrait, maximumDepth, type Portrait, type PortraitNode } from '../../../src/model/portrait'
import { pastedPlace } from '../../../src/renderer/views/builder/clipboard/pasted-place'
import { placeAtCard, placeInGroup } from '../../../src/renderer/views/builder/dragging/card-place'
import {
  dropCopy,
  dropNode,
  movesTo,
  neighbourOf,
  putNode,
  type DropPlace
} from '../../../src/renderer/views/builder/tree/drop-place'
import { createGroup } from '../../../src/renderer/views/builder/tree/group-nodes'

const leaf = (id: string) => createCriterion('yesNo', id, 'loyalty_card')
const portrait: Portrait = {
  ...emptyPortrait,
  members: [leaf('a'), createGroup('g', 'any', [leaf('b'), leaf('c')]), leaf('d')]
}
const newId = () => 'n'
const at = (group: string, position: number): DropPlace => ({ kind: 'at', group, position })
const withNode = (id: string): DropPlace => ({ kind: 'with', id })

function drawn(node: PortraitNode): string {
  if (node.kind !== 'group') return node.id
  const inside = node.members.map(drawn).join(' ')
  return node.id === 'root' ? inside : `${node.id}(${inside})`
}
const dropped = (id: string, place: DropPlace) => drawn(dropNode(portrait, id, place, newId))

describe('dropping on a portrait', () => {
  it('moves a node within its group and into others', () => {
    expect(dropped('a', at('root', 3))).toBe('g(b c) d a')
    expect(dropped('a', at('g', 1))).toBe('g(b a c) d')
    expect(dropped('b', at('root', 0))).toBe('b a g(c) d')
    expect(dropped('g', at('root', 0))).toBe('g(b c) a d')
  })

  it('makes a group of two in the place of the one below', () => {
    expect(dropped('a', withNode('d'))).toBe('g(b c) n(d a)')
    expect(dropped('d', withNode('b'))).toBe('a g(n(b d) c)')
    expect(dropped('g', withNode('a'))).toBe('n(a g(b c)) d')
  })

  it('leaves it as it is where a node would go into itself or stay where it is', () => {
    for (const [id, place] of [
      ['g', at('g', 0)],
      ['g', withNode('b')],
      ['a', withNode('a')],
      ['a', at('root', 0)],
      ['a', at('root', 1)],
      ['root', at('g', 0)],
      ['a', at('nobody', 0)],
      ['a', withNode('nobody')]
    ] as const) {
      expect(dropNode(portrait, id, place, newId)).toBe(portrait)
      expect(movesTo(portrait, id, place)).toBe(false)
    }
  })

  it('copies with new ids and leaves the first where it was', () => {
    let next = 0
    const copy = dropCopy(portrait, 'g', at('root', 0), () => `n${++next}`)
    expect(copy && drawn(copy.portrait)).toBe('n1(n2 n3) a g(b c) d')
    expect(dropCopy(portrait, 'nobody', at('root', 0), newId)).toBeNull()
  })

  it('refuses what would nest deeper than a portrait may', () => {
    let deep: PortraitNode = leaf('x')
    for (let level = 1; level < maximumDepth; level++) deep = createGroup(`g${level}`, 'all', [deep])
    expect(putNode(portrait, deep, at('root', 0), newId)).not.toBe(portrait)
    expect(putNode(portrait, deep, at('g', 0), newId)).toBe(portrait)
  })

  it('keeps every criterion once, wherever things are dropped', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'g', 'root')
    const places = fc.oneof(
      fc.tuple(ids, fc.nat(5)).map(([group, position]) => at(group, position)),
      ids.map(withNode)
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, places), { maxLength: 20 }), (drops) => {
        let next = 0
        const moved = drops.reduce((tree, [id, place]) => dropNode(tree, id, place, () => `n${++next}`), portrait)
        expect(
          criteriaOf(moved)
            .map(({ id }) => id)
            .sort()
        ).toEqual(['a', 'b', 'c', 'd'])
      })
    )
  })

  it('knows the neighbour with which a node is grouped by keyboard', () => {
    expect(neighbourOf(portrait, 'd')?.id).toBe('g')
    expect(neighbourOf(portrait, 'a')?.id).toBe('g')
    expect(neighbourOf(portrait, 'root')).toBeNull()
  })
})

describe('the place under the pointer', () => {
  const box = { top: 100, right: 600, height: 40 }
  const pointer = (x: number, y: number, groups = false) => ({ x, y, groups })

  it('is before a card on its upper half, after it on its lower, together with it at its right end or with the key', () => {
    expect(placeAtCard(portrait, 'd', pointer(200, 105), box)).toEqual(at('root', 2))
    expect(placeAtCard(portrait, 'd', pointer(200, 135), box)).toEqual(at('root', 3))
    expect(placeAtCard(portrait, 'd', pointer(590, 120), box)).toEqual(withNode('d'))
    expect(placeAtCard(portrait, 'd', pointer(200, 105, true), box)).toEqual(withNode('d'))
  })

  it('is in a group at its beginning on the head, between members below it, beside it at its rims', () => {
    const heights = { top: 0, headEnd: 30, middles: [50, 90], bottom: 150 }
    expect(placeInGroup(portrait, 'g', 20, heights)).toEqual(at('g', 0))
    expect(placeInGroup(portrait, 'g', 70, heights)).toEqual(at('g', 1))
    expect(placeInGroup(portrait, 'g', 130, heights)).toEqual(at('g', 2))
    expect(placeInGroup(portrait, 'g', 2, heights)).toEqual(at('root', 1))
    expect(placeInGroup(portrait, 'g', 148, heights)).toEqual(at('root', 2))
    expect(placeInGroup(portrait, 'root', 2, heights)).toEqual(at('root', 0))
  })

  it('for what is pasted is after a criterion and at the end of a group', () => {
    expect(pastedPlace(portrait, 'b')).toEqual(at('g', 1))
    expect(pastedPlace(portrait, 'g')).toEqual(at('g', 2))
    expect(pastedPlace(portrait, null)).toEqual(at('root', 3))
    expect(pastedPlace(portrait, 'gone')).toEqual(at('root', 3))
  })
})
