import type { Criterion } from '../../../model/criterion/criterion'
import { createListCriterion } from '../../../model/criterion/list-criterion'
import { createSegmentCriterion } from '../../../model/criterion/segment-criterion'
import { customerFieldsOf } from '../../../model/field'
import { usePortraitDraftStore } from '../../stores/portrait-draft'
import { useWorkspaceStore } from '../../stores/workspace'
import { focusEditor, focusNode } from './focus-node'
import { insertionGroup } from './tree/add-criterion'
import { insertNode } from './tree/insert-node'
import { newNodeId } from './tree/new-node-id'

/** Fields that a pasted list is compared with, the likeliest first. */
const likely = ['email', 'phone', 'external_id', 'name']

/** Adds criteria on other segments and on pasted lists. */
export function useMembershipCommands() {
  const draft = usePortraitDraftStore()
  const workspace = useWorkspaceStore()

  function insert(criterion: Criterion, wanted: string | null): void {
    const into = insertionGroup(draft.portrait, wanted, draft.selected)
    draft.apply(insertNode(draft.portrait, into, Infinity, criterion))
    draft.selected = criterion.id
  }

  function addSegment(segment: string, wanted: string | null = null): void {
    const id = newNodeId()
    insert(createSegmentCriterion(id, segment), wanted)
    void focusNode(id)
  }

  /** The field that a list is compared with at first; undefined when no field holds texts. */
  function fieldForList(): string | undefined {
    const fields = customerFieldsOf(workspace.state?.fields ?? []).filter(({ type }) => type === 'text')
    return likely.find((id) => fields.some((field) => field.id === id)) ?? fields[0]?.id
  }

  /** A criterion that waits for a list and does not count until then; null when no field holds texts. */
  function listToPaste(): Criterion | null {
    const field = fieldForList()
    return field === undefined ? null : { ...createListCriterion(newNodeId(), field), enabled: false }
  }

  function addList(wanted: string | null = null): void {
    const criterion = listToPaste()
    if (!criterion) return
    insert(criterion, wanted)
    void focusEditor(criterion.id)
  }
  return { addSegment, addList, fieldForList, listToPaste }
}
