import type { Criterion } from '../../model/criterion/criterion'
import type { Portrait, PortraitNode } from '../../model/portrait'

/**
 * Takes portraits one after the other, such as those of a slider in motion, and gives each with those criteria that were in
 * the one before as the very same objects, so that what is kept for a criterion is found again.
 */
export function createRecognition(): (portrait: Portrait) => Portrait {
  let before = new Map<string, Criterion>()
  return (portrait) => {
    const now = new Map<string, Criterion>()
    const recognised = (node: PortraitNode): PortraitNode => {
      if (node.kind === 'group') return { ...node, members: node.members.map(recognised) }
      const text = JSON.stringify(node)
      const known = now.get(text) ?? before.get(text) ?? node
      now.set(text, known)
      return known
    }
    const members = portrait.members.map(recognised)
    before = now
    return { ...portrait, members }
  }
}
