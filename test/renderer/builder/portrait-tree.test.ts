import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCriterion } from '../../../src/model/criterion/create-criterion'
import { criteriaOf, emptyPortrait, type Portrait, type PortraitNode } from '../../../src/model/portrait'
import { changeCriterion, changeGroup } from '../../../src/renderer/views/builder/tree/change-node'
import { dropCopy, placeBeside } from '../../../src/renderer/views/builder/tree/drop-place'
import { contains, findNode } from '../../../src/renderer/views/builder/tree/find-node'
import { createGroup, dissolveGroup, wrapInGroup } from '../../../src/renderer/views/builder/tree/group-nodes'
import { insertNode } from '../../../src/renderer/views/builder/tree/insert-node'
import { moveNode, stepNode, type Step } from '../../../src/renderer/views/builder/tree/move-node'
import { removeNode } from '../../../src/renderer/views/builder/tree/remove-node'

const leaf = (id: string) => createCriterion('yesNo', id, 'loyalty_card')
const portrait: Portrait = {
  ...emptyPortrait,
  members: [leaf('a'), createGroup('g', 'any', [leaf('b'), leaf('c')]), leaf('d')]
}

/** The tree as text: `a g(b c) d`. */
function drawn(node: PortraitNode): string {
  if (node.kind !== 'group') return node.id
  const inside = node.members.map(drawn).join(' ')
  return node.id === 'root' ? inside : `${node.id}(${inside})`
}

describe('the portrait as a tree', () => {
  it('finds a node with its group and position', () => {
    expect(findNode(portrait, 'c')).toMatchObject({ position: 1, group: { id: 'g' } })
    expect(findNode(portrait, 'root')?.group).toBeNull()
    expect(findNode(portrait, 'nobody')).toBeNull()
  })

  it('puts a node into a group at a position', () => {
    expect(drawn(insertNode(portrait, 'g', 1, leaf('x')))).toBe('a g(b x c) d')
    expect(drawn(insertNode(portrait, 'root', 99, leaf('x')))).toBe('a g(b c) d x')
    expect(insertNode(portrait, 'nobody', 0, leaf('x'))).toBe(portrait)
  })

  it('removes a node and keeps the root', () => {
    expect(drawn(removeNode(portrait, 'b'))).toBe('a g(c) d')
    expect(drawn(removeNode(portrait, 'g'))).toBe('a d')
    expect(removeNode(portrait, 'root')).toBe(portrait)
  })

  it('exchanges a criterion in its place and leaves the others as they were', () => {
    const changed = changeCriterion(portrait, 'b', { ...leaf('b'), negated: true })
    expect(findNode(changed, 'b')?.node).toMatchObject({ negated: true })
    expect(changed.members[0]).toBe(portrait.members[0])
  })

  it('changes the mode of a group and of the root', () => {
    expect(findNode(changeGroup(portrait, 'g', { mode: 'none' }), 'g')?.node).toMatchObject({ mode: 'none' })
    expect(changeGroup(portrait, 'root', { mode: 'atLeast', count: 2 })).toMatchObject({ mode: 'atLeast', count: 2 })
  })

  it('moves a node, counting positions before it was taken out', () => {
    expect(drawn(moveNode(portrait, 'a', 'root', 3))).toBe('g(b c) d a')
    expect(drawn(moveNode(portrait, 'd', 'g', 1))).toBe('a g(b d c)')
    expect(moveNode(portrait, 'a', 'root', 1)).toBe(portrait)
  })

  it('never moves a group into itself', () => {
    expect(moveNode(portrait, 'g', 'g', 0)).toBe(portrait)
    expect(moveNode(portrait, 'root', 'g', 0)).toBe(portrait)
  })

  it.each<[string, Step, string]>([
    ['d', 'up', 'a d g(b c)'],
    ['a', 'down', 'g(b c) a d'],
    ['a', 'up', 'a g(b c) d'],
    ['d', 'down', 'a g(b c) d'],
    ['d', 'in', 'a g(b c d)'],
    ['a', 'in', 'g(a b c) d'],
    ['b', 'out', 'a g(c) b d'],
    ['a', 'out', 'a g(b c) d'],
    ['b', 'in', 'a g(b c) d']
  ])('steps %s %s', (id, step, expected) => {
    expect(drawn(stepNode(portrait, id, step))).toBe(expected)
  })

  it('wraps a node in a group and dissolves it again', () => {
    const wrapped = wrapInGroup(portrait, 'a', 'h', 'any')
    expect(drawn(wrapped)).toBe('h(a) g(b c) d')
    expect(drawn(dissolveGroup(wrapped, 'h'))).toBe(drawn(portrait))
  })

  it('copies a node with fresh ids behind it', () => {
    let next = 0
    const place = placeBeside(portrait, 'g', true)
    const copy = place && dropCopy(portrait, 'g', place, () => `n${++next}`)
    expect(copy && drawn(copy.portrait)).toBe('a g(b c) n1(n2 n3) d')
    expect(copy?.id).toBe('n1')
  })

  it('keeps every criterion once, however nodes are stepped', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'g')
    const steps = fc.constantFrom<Step>('up', 'down', 'in', 'out')
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, steps), { maxLength: 30 }), (moves) => {
        const moved = moves.reduce((tree, [id, step]) => stepNode(tree, id, step), portrait)
        expect(
          criteriaOf(moved)
            .map((criterion) => criterion.id)
            .sort()
        ).toEqual(['a', 'b', 'c', 'd'])
        expect(contains(moved, 'g')).toBe(true)
      })
    )
  })
})
