import { createCriterion } from '../../../model/criterion/create-criterion'
import { createEventCriterion } from '../../../model/criterion/event-criterion'
import { createSqlCriterion } from '../../../model/criterion/sql-criterion'
import type { EventSource } from '../../../model/customer-table'
import type { Criterion, CriterionKind } from '../../../model/criterion/criterion'
import type { Group } from '../../../model/portrait'
import { usePortraitDraftStore } from '../../stores/portrait-draft'
import { useWorkspaceStore } from '../../stores/workspace'
import { focusEditor, focusNode } from './focus-node'
import { addCriterion, insertionGroup, newCriterion } from './tree/add-criterion'
import { changeCriterion, changeGroup } from './tree/change-node'
import { createGroup } from './tree/group-nodes'
import { insertNode } from './tree/insert-node'
import { newNodeId } from './tree/new-node-id'

/** What is added to the portrait on the table and changed in it, each as one verb. */
// eslint-disable-next-line max-lines-per-function -- the list of verbs, each of a line or two
export function usePortraitCommands() {
  const draft = usePortraitDraftStore()
  const workspace = useWorkspaceStore()

  function add(fieldId: string, wanted: string | null = null): void {
    const field = workspace.fieldsById.get(fieldId)
    if (!field) return
    const id = newNodeId()
    const next = addCriterion(draft.portrait, insertionGroup(draft.portrait, wanted, draft.selected), field, id)
    if (next === draft.portrait) return
    draft.apply(next)
    draft.selected = id
    void focusEditor(id)
  }

  /** Adds a criterion that customers with a value of a choice or a multiple choice meet. */
  function addValue(fieldId: string, value: string, wanted: string | null = null): void {
    const field = workspace.fieldsById.get(fieldId)
    const criterion = field && newCriterion(field, newNodeId())
    if (criterion?.kind !== 'choice' && criterion?.kind !== 'multipleChoice') return
    const into = insertionGroup(draft.portrait, wanted, draft.selected)
    draft.apply(insertNode(draft.portrait, into, Infinity, { ...criterion, values: [value], enabled: true }))
    draft.selected = criterion.id
    void focusEditor(criterion.id)
  }

  /** Adds a criterion on orders or contacts, for those who have any. */
  function addEvent(source: EventSource, wanted: string | null = null): void {
    const id = newNodeId()
    const into = insertionGroup(draft.portrait, wanted, draft.selected)
    draft.apply(insertNode(draft.portrait, into, Infinity, createEventCriterion(id, source)))
    draft.selected = id
    void focusEditor(id)
  }

  /** Adds a condition in SQL, which counts once it is written. */
  function addSql(wanted: string | null = null): void {
    const id = newNodeId()
    const into = insertionGroup(draft.portrait, wanted, draft.selected)
    draft.apply(insertNode(draft.portrait, into, Infinity, { ...createSqlCriterion(id), enabled: false }))
    draft.selected = id
    void focusEditor(id)
  }

  function select(id: string, first?: () => void): void {
    first?.()
    draft.selected = id
    void focusNode(id)
  }

  const edit = (criterion: Criterion, step: string | null = null) =>
    draft.apply(changeCriterion(draft.portrait, criterion.id, criterion), step)
  const recast = (criterion: Criterion, kind: CriterionKind) => {
    const { unknown, negated, enabled } = criterion
    const recast = { ...createCriterion(kind, criterion.id, criterion.field), unknown, negated, enabled }
    const bands = draft.preview?.bands.map(({ from, to }) => ({ from, ...(to === null ? {} : { to }), included: true }))
    edit(recast.kind === 'checkByAgeBand' && bands ? { ...recast, bands } : recast)
  }
  const editGroup = (id: string, settings: Partial<Pick<Group, 'mode' | 'count' | 'enabled'>>) =>
    draft.apply(changeGroup(draft.portrait, id, settings))
  const addGroup = (into: string) => {
    const id = newNodeId()
    select(id, () => draft.apply(insertNode(draft.portrait, into, Infinity, createGroup(id, 'any', []))))
  }
  return { add, addValue, addEvent, addSql, select, edit, recast, editGroup, addGroup }
}
