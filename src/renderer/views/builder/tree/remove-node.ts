import type { Portrait } from '../../../../model/portrait'
import { replaceNode } from './replace-node'

/** The portrait without a node. The root stays. */
export function removeNode(portrait: Portrait, id: string): Portrait {
  return replaceNode(portrait, id, () => [])
}
