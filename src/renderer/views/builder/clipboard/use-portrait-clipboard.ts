import { shallowRef } from 'vue'
import { noNamesAround } from '../../../../model/around'
import { criteriaOf, readGroup, type Portrait, type PortraitNode } from '../../../../model/portrait'
import { brokenCriteria } from '../../../../model/portrait-problems'
import { nodesOfText, textOfNodes } from '../../../../model/portrait-text'
import { useFieldTexts } from '../../../composables/use-field-texts'
import { useToast } from '../../../composables/use-toast'
import { usePortraitDraftStore } from '../../../stores/portrait-draft'
import { useWorkspaceStore } from '../../../stores/workspace'
import { focusNode } from '../focus-node'
import { findNode } from '../tree/find-node'
import { copyOf } from '../tree/group-nodes'
import { insertNode } from '../tree/insert-node'
import { newNodeId } from '../tree/new-node-id'
import { useMoveCommands } from '../use-move-commands'
import { useNodeTexts } from '../use-node-texts'
import { pastedPlace } from './pasted-place'

/** What was copied last in this window, for those who paste by the menu: pages may not read the clipboard unasked. */
const lastCopied = shallowRef<string | null>(null)
const json = 'application/json'

/** Copies criteria and groups as text, and pastes them; works by the events of the clipboard, which need no permission. */
// eslint-disable-next-line max-lines-per-function -- three verbs and what they share
export function usePortraitClipboard() {
  const draft = usePortraitDraftStore()
  const workspace = useWorkspaceStore()
  const { words, nameOf } = useFieldTexts()
  const { textOfNode } = useNodeTexts()
  const { tell, refuse } = useToast()
  const moves = useMoveCommands()

  /** The node that is meant: the one with the focus on it or in it, else the selected one. */
  function current(): string | null {
    const focused = document.activeElement?.closest<HTMLElement>('[data-node]')?.dataset['node']
    return focused ?? draft.selected
  }

  function copied(id: string): { text: string; nodes: readonly PortraitNode[] } | null {
    const node = findNode(draft.portrait, id)?.node
    if (!node) return null
    const isWhole = node.id === draft.portrait.id
    const sentence = draft.preview?.sentence.parts.map(({ text }) => text).join('')
    const nodes = isWhole && node.kind === 'group' && node.mode === 'all' ? node.members : [node]
    return { text: textOfNodes(isWhole && sentence ? sentence : textOfNode(node), nodes), nodes }
  }

  /** Fills the clipboard of a copy or cut event; false when there is nothing to copy. */
  function onCopy(event: ClipboardEvent, id: string | null = current()): boolean {
    const taken = id === null ? null : copied(id)
    if (!taken || taken.nodes.length === 0) return false
    event.clipboardData?.setData('text/plain', taken.text)
    event.clipboardData?.setData(json, JSON.stringify(taken.nodes))
    event.preventDefault()
    lastCopied.value = taken.text
    tell(words.value.say('moving.onClipboard'))
    return true
  }
  function onCut(event: ClipboardEvent): void {
    const id = current()
    if (id !== null && !workspace.readOnly && onCopy(event, id)) moves.remove(id)
  }

  /** Copies by the menu: the browser is asked to copy, and its event is filled. */
  function copy(id: string): boolean {
    let done = false
    const fill = (event: ClipboardEvent): void => {
      event.stopImmediatePropagation()
      done = onCopy(event, id)
    }
    document.addEventListener('copy', fill, { capture: true, once: true })
    document.execCommand('copy')
    document.removeEventListener('copy', fill, { capture: true })
    return done
  }
  const cut = (id: string) => copy(id) && moves.remove(id)

  /** Pastes a text after the node that is meant; what cannot be pasted is refused in words. */
  function paste(text: string, id: string | null = current()): void {
    const reading = nodesOfText(text)
    if (!reading.ok) {
      const problem = reading.reason === 'invalid' ? reading.problem : ''
      return void refuse(words.value.say(`moving.refused.${reading.reason}`, { problem }))
    }
    const nodes = reading.nodes.map((node) => copyOf(node, newNodeId))
    const place = pastedPlace(draft.portrait, id)
    const next = nodes.reduce<Portrait>(
      (tree, node, index) => insertNode(tree, place.group, place.position + index, node),
      draft.portrait
    )
    if (!readGroup(next).ok) return void refuse(words.value.say('moving.refused.tooMuch'))
    draft.apply(next)
    tellPasted(nodes)
    const [first] = nodes
    if (first) void focusNode(first.id)
  }

  function tellPasted(nodes: readonly PortraitNode[]): void {
    const pasted = { ...draft.portrait, members: nodes }
    tell(words.value.say('moving.pasted', {}, criteriaOf(pasted).length))
    const broken = brokenCriteria(pasted, workspace.fieldsById, noNamesAround)
    const missing = [...new Set(broken.filter(({ reason }) => reason === 'missingField').map(({ field }) => field))]
    if (missing.length === 0) return
    refuse(words.value.say('moving.pastedBroken', { field: missing.map(nameOf).join(', ') }, missing.length))
  }

  /** Pastes from a paste event what is ours in it. */
  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text.trim() === '' || workspace.readOnly || draft.state !== 'open') return
    event.preventDefault()
    paste(text)
  }
  const pasteCopied = (id: string) => lastCopied.value !== null && paste(lastCopied.value, id)
  return { onCopy, onCut, onPaste, copy, cut, pasteCopied, canPaste: () => lastCopied.value !== null }
}
