import { FolderTree, ListFilterPlus, RotateCcw, ShoppingBag } from '@lucide/vue'
import { sourcesOf } from '../../../model/event-attributes'
import { useCommands, type Command } from '../../composables/use-commands'
import { useFieldTexts } from '../../composables/use-field-texts'
import { usePortraitDraftStore } from '../../stores/portrait-draft'
import { useWorkspaceStore } from '../../stores/workspace'
import { usePortraitCommands } from './use-portrait-commands'

/** While a portrait is open the palette adds criteria on every field and on orders and contacts, adds groups and gives the draft up. */
// eslint-disable-next-line max-lines-per-function -- one small function a kind of command, sharing the words
export function useBuilderCommands(): void {
  const { register } = useCommands()
  const { words, nameOf } = useFieldTexts()
  const draft = usePortraitDraftStore()
  const workspace = useWorkspaceStore()
  const portrait = usePortraitCommands()

  const addGroup = (): Command => ({
    id: 'add-group',
    group: 'here',
    icon: FolderTree,
    label: words.value.say('builder.addGroup'),
    run: () => portrait.addGroup(draft.portrait.id)
  })
  const discard = (): Command => ({
    id: 'discard-draft',
    group: 'here',
    icon: RotateCcw,
    label: words.value.say('builder.discard'),
    run: () => draft.discard()
  })
  const fields = (): Command[] =>
    (workspace.state?.fields ?? []).map(({ id }) => ({
      id: `field-${id}`,
      group: 'fields',
      icon: ListFilterPlus,
      label: nameOf(id),
      words: id.replaceAll('_', ' '),
      run: () => portrait.add(id)
    }))
  const sources = (): Command[] =>
    sourcesOf(workspace.state?.eventFields ?? []).map((source) => ({
      id: `source-${source}`,
      group: 'fields',
      icon: ShoppingBag,
      label: words.value.say(`events.sources.${source}`),
      run: () => portrait.addEvent(source)
    }))
  register(() =>
    workspace.readOnly || draft.state !== 'open' || !workspace.state?.customers
      ? []
      : [addGroup(), ...(draft.canSave ? [discard()] : []), ...sources(), ...fields()]
  )
}
