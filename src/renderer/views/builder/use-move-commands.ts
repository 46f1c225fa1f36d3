import { createEventCriterion } from '../../../model/criterion/event-criterion'
import { createSegmentCriterion } from '../../../model/criterion/segment-criterion'
import type { Portrait, PortraitNode } from '../../../model/portrait'
import { usePortraitDraftStore } from '../../stores/portrait-draft'
import { useWorkspaceStore } from '../../stores/workspace'
import type { Dragged } from './dragging/node-drag'
import { focusEditor, focusNode } from './focus-node'
import { newCriterion } from './tree/add-criterion'
import { dropCopy, dropNode, neighbourOf, placeBeside, putNode, type DropPlace } from './tree/drop-place'
import { findNode } from './tree/find-node'
import { dissolveGroup, wrapInGroup } from './tree/group-nodes'
import { moveNode, stepNode, type Step } from './tree/move-node'
import { newNodeId } from './tree/new-node-id'
import { removeNode } from './tree/remove-node'
import { useMembershipCommands } from './use-membership-commands'
import { useNodeTexts } from './use-node-texts'
import { useSpoken } from './use-spoken'

/** What moves criteria and groups of the portrait on the table: each is one step of undo, keeps the focus on what it moved, and is spoken. */
// eslint-disable-next-line max-lines-per-function -- the list of verbs, each of a few lines
export function useMoveCommands() {
  const draft = usePortraitDraftStore()
  const workspace = useWorkspaceStore()
  const { words, nameOfNode } = useNodeTexts()
  const { speak } = useSpoken()
  const membership = useMembershipCommands()
  const nameOf = (id: string) => {
    const node = findNode(draft.portrait, id)?.node
    return node ? nameOfNode(node) : ''
  }

  /** Tells where a node stands now. */
  function tellPlace(id: string, what: 'moved' | 'copied' | 'added'): void {
    const place = findNode(draft.portrait, id)
    if (!place?.group) return
    const told = { node: nameOfNode(place.node), group: nameOfNode(place.group) }
    const at = { position: place.position + 1, total: place.group.members.length }
    speak(words.value.say(`moving.${what}`, { ...told, ...at }))
  }

  /** Puts a changed portrait on the table; what moved gets the focus and is told. */
  function settle(next: Portrait, id: string, what: 'moved' | 'copied' | 'added'): boolean {
    if (next === draft.portrait) {
      speak(words.value.say('moving.stays', { node: nameOf(id) }))
      return false
    }
    draft.apply(next)
    tellPlace(id, what)
    return true
  }
  function moved(next: Portrait, id: string): void {
    settle(next, id, 'moved')
    void focusNode(id)
  }

  const move = (id: string, step: Step) => moved(stepNode(draft.portrait, id, step), id)
  const moveToEnd = (id: string, last: boolean) => {
    const group = findNode(draft.portrait, id)?.group
    if (group) moved(moveNode(draft.portrait, id, group.id, last ? group.members.length : 0), id)
  }

  function copyTo(id: string, place: DropPlace | null): void {
    const copy = place && dropCopy(draft.portrait, id, place, newNodeId)
    if (copy && settle(copy.portrait, copy.id, 'copied')) void focusNode(copy.id)
  }
  const duplicate = (id: string) => copyTo(id, placeBeside(draft.portrait, id, true))

  function addAt(node: PortraitNode | null, place: DropPlace): void {
    if (!node || !settle(putNode(draft.portrait, node, place, newNodeId), node.id, 'added')) return
    draft.selected = node.id
    void focusEditor(node.id)
  }

  /** Does what a drop asks: a node is moved or copied there, an entry of the vocabulary becomes a criterion there. */
  function drop(what: Dragged, place: DropPlace, copies: boolean): void {
    if (what.kind === 'events') return addAt(createEventCriterion(newNodeId(), what.id), place)
    if (what.kind === 'segment') return addAt(createSegmentCriterion(newNodeId(), what.id), place)
    if (what.kind === 'list') return addAt(membership.listToPaste(), place)
    if (what.kind === 'field') {
      const field = workspace.fieldsById.get(what.id)
      return addAt(field ? newCriterion(field, newNodeId()) : null, place)
    }
    if (copies) copyTo(what.id, place)
    else moved(dropNode(draft.portrait, what.id, place, newNodeId), what.id)
  }

  /** Makes a group of a node and its neighbour, in the neighbour's place. */
  function together(id: string): void {
    const neighbour = neighbourOf(draft.portrait, id)
    if (neighbour) moved(dropNode(draft.portrait, id, { kind: 'with', id: neighbour.id }, newNodeId), id)
  }

  function remove(id: string): void {
    const place = findNode(draft.portrait, id)
    if (!place?.group) return
    const next = place.group.members[place.position + 1] ?? place.group.members[place.position - 1] ?? place.group
    speak(words.value.say('moving.removed', { node: nameOf(id) }))
    draft.apply(removeNode(draft.portrait, id))
    draft.selected = null
    void focusNode(next.id)
  }
  const wrap = (id: string) => moved(wrapInGroup(draft.portrait, id, newNodeId(), 'any'), id)

  function dissolve(id: string): void {
    const place = findNode(draft.portrait, id)
    const first = place?.node.kind === 'group' ? place.node.members[0] : undefined
    draft.apply(dissolveGroup(draft.portrait, id))
    speak(words.value.say('moving.dissolved'))
    void focusNode(first?.id ?? place?.group?.id ?? '')
  }
  return { move, moveToEnd, duplicate, drop, together, remove, wrap, dissolve, tellPlace }
}
