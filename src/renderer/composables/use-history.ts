import { computed } from 'vue'
import type { HistoryStep } from '../../contract/results'
import type { MessageKey } from '../../words/messages'
import { usePortraitDraftStore } from '../stores/portrait-draft'
import { useWorkspaceStore } from '../stores/workspace'
import { useAttempt } from './use-attempt'
import { useFieldTexts } from './use-field-texts'
import { useToast } from './use-toast'

const stepKeys: Readonly<Record<string, MessageKey>> = {
  'segment.create': 'frame.steps.segmentCreate',
  'segment.change': 'frame.steps.segmentChange',
  'segment.editDraft': 'frame.steps.segmentEditDraft',
  'segment.discardDraft': 'frame.steps.segmentDiscardDraft',
  'segment.saveVersion': 'frame.steps.segmentSaveVersion',
  'segment.save': 'frame.steps.segmentSaveVersion',
  'segment.duplicate': 'frame.steps.segmentDuplicate',
  'segment.move': 'frame.steps.segmentMove',
  'segment.pause': 'frame.steps.segmentPause',
  'segment.resume': 'frame.steps.segmentResume',
  'segment.freeze': 'frame.steps.segmentFreeze',
  'segment.unfreeze': 'frame.steps.segmentUnfreeze',
  'starter.make': 'frame.steps.starterMake',
  'segment.assign': 'frame.steps.segmentAssign',
  'segment.remove': 'frame.steps.segmentRemove',
  'persona.create': 'frame.steps.personaCreate',
  'persona.draft': 'frame.steps.personaDraft',
  'persona.change': 'frame.steps.personaChange',
  'persona.writeBlock': 'frame.steps.personaWriteBlock',
  'persona.confirm': 'frame.steps.personaConfirm',
  'persona.duplicate': 'frame.steps.personaDuplicate',
  'persona.remove': 'frame.steps.personaRemove',
  'standard.start': 'frame.steps.standardStart',
  'standard.change': 'frame.steps.standardChange',
  'customer.correct': 'frame.steps.customerCorrect',
  'customer.uncorrect': 'frame.steps.customerUncorrect',
  'customer.add': 'frame.steps.customerAdd',
  'customer.removeAdded': 'frame.steps.customerRemoveAdded',
  'export.suppress': 'frame.steps.exportSuppress',
  'list.remove': 'frame.steps.listRemove',
  'note.add': 'frame.steps.noteAdd',
  'note.change': 'frame.steps.noteChange',
  'note.remove': 'frame.steps.noteRemove',
  'customer.nextContact': 'frame.steps.customerNextContact',
  'customer.owner': 'frame.steps.customerOwner',
  'consent.set': 'frame.steps.consentSet',
  'settings.change': 'frame.steps.settingsChange',
  'reference.import': 'frame.steps.referenceImport',
  'reference.remove': 'frame.steps.referenceRemove',
  'field.rename': 'frame.steps.fieldRename',
  'field.retype': 'frame.steps.fieldRetype',
  'field.remove': 'frame.steps.fieldRemove',
  'field.restore': 'frame.steps.fieldRestore',
  'formula.save': 'frame.steps.formulaSave',
  'formula.remove': 'frame.steps.formulaRemove'
}

/** Undo and redo of the open workspace, an edit that waits to be saved included, with what each would do in words (null when there is nothing). */
export function useHistory() {
  const workspace = useWorkspaceStore()
  const draft = usePortraitDraftStore()
  const { words, nameOf } = useFieldTexts()
  const attempt = useAttempt()
  const { dismissTold } = useToast()

  /** What is written about a customer names the field. */
  const aboutOf = ({ verb, about }: HistoryStep) => (verb.startsWith('customer.') && about ? nameOf(about) : about)
  const said = (step: HistoryStep) =>
    words.value.say(stepKeys[step.verb] ?? 'frame.steps.other', { about: aboutOf(step) })
  const undoWords = computed(() => {
    const step = workspace.state?.undo
    return step ? words.value.say('frame.undoStep', { step: said(step) }) : null
  })
  const redoWords = computed(() => {
    const step = workspace.state?.redo
    return step ? words.value.say('frame.redoStep', { step: said(step) }) : null
  })

  async function undo(): Promise<void> {
    await draft.flush()
    if (!workspace.state?.undo) return
    dismissTold()
    await attempt(workspace.undo)
  }
  async function redo(): Promise<void> {
    await draft.flush()
    if (!workspace.state?.redo) return
    dismissTold()
    await attempt(workspace.redo)
  }
  return { undoWords, redoWords, undo, redo }
}
