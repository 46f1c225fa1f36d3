import {
  BookOpenText,
  FileUp,
  FolderOpen,
  History,
  Languages,
  PaintbrushVertical,
  Plus,
  Redo2,
  Settings,
  SquareUser,
  Undo2,
  UserSearch,
  Users
} from '@lucide/vue'
import { useRouter } from 'vue-router'
import { languages } from '../../model/language'
import { appearances, useAppearanceStore } from '../stores/appearance'
import { useLanguageStore } from '../stores/language'
import { useSegmentsStore } from '../stores/segments'
import { useWorkspaceStore } from '../stores/workspace'
import { useCommands, type Command } from './use-commands'
import { useHistory } from './use-history'
import { useWords } from './use-words'

/** Commands that are there on every screen: going about, opening a segment, undo and redo, language and appearance. */
export function useGlobalCommands(): void {
  const { register } = useCommands()
  const workspace = useWorkspaceStore()
  const goCommands = useGoCommands()
  const historyCommands = useHistoryCommands()
  const segmentCommands = useSegmentCommands()
  const lookCommands = useLookCommands()
  register(() => [
    ...(workspace.state ? [...goCommands(), ...historyCommands(), ...segmentCommands()] : []),
    ...lookCommands()
  ])
}

function useGoCommands(): () => Command[] {
  const router = useRouter()
  const words = useWords()
  const to = (name: string) => async () => router.push({ name })
  return () => [
    {
      id: 'new-portrait',
      group: 'do',
      icon: Plus,
      label: words.value.say('palette.newPortrait'),
      run: async () => router.push({ name: 'builder', params: { id: 'new' } })
    },
    { id: 'import', group: 'do', icon: FileUp, label: words.value.say('palette.importCustomers'), run: to('import') },
    {
      id: 'duplicates',
      group: 'do',
      icon: UserSearch,
      label: words.value.say('palette.duplicates'),
      run: to('duplicates')
    },
    { id: 'open', group: 'do', icon: FolderOpen, label: words.value.say('palette.openWorkspace'), run: to('welcome') },
    { id: 'go-segments', group: 'go', icon: SquareUser, label: words.value.say('frame.segments'), run: to('segments') },
    { id: 'go-customers', group: 'go', icon: Users, label: words.value.say('frame.customers'), run: to('customers') },
    { id: 'go-journal', group: 'go', icon: BookOpenText, label: words.value.say('frame.journal'), run: to('journal') },
    { id: 'go-backups', group: 'go', icon: History, label: words.value.say('backups.title'), run: to('backups') },
    { id: 'go-settings', group: 'go', icon: Settings, label: words.value.say('frame.settings'), run: to('settings') }
  ]
}

function useSegmentCommands(): () => Command[] {
  const router = useRouter()
  const segments = useSegmentsStore()
  return () =>
    (segments.list ?? []).map(({ id, name }) => ({
      id: `segment-${id}`,
      group: 'segments',
      icon: SquareUser,
      label: name,
      run: async () => router.push({ name: 'builder', params: { id } })
    }))
}

function useHistoryCommands(): () => Command[] {
  const { undoWords, redoWords, undo, redo } = useHistory()
  return () => [
    ...(undoWords.value
      ? [{ id: 'undo', group: 'do' as const, icon: Undo2, label: undoWords.value, keys: 'Ctrl Z', run: undo }]
      : []),
    ...(redoWords.value
      ? [{ id: 'redo', group: 'do' as const, icon: Redo2, label: redoWords.value, keys: 'Ctrl ⇧ Z', run: redo }]
      : [])
  ]
}

function useLookCommands(): () => Command[] {
  const words = useWords()
  const language = useLanguageStore()
  const appearance = useAppearanceStore()
  return () => [
    ...languages.map((each) => ({
      id: `language-${each}`,
      group: 'look' as const,
      icon: Languages,
      label: words.value.say('palette.speak', { language: words.value.say(`frame.languages.${each}`) }),
      words: `language язык język ${each}`,
      run: () => language.choose(each)
    })),
    ...appearances.map((each) => ({
      id: `appearance-${each}`,
      group: 'look' as const,
      icon: PaintbrushVertical,
      label: words.value.say('palette.look', { appearance: words.value.say(`frame.appearances.${each}`) }),
      words: `theme тема motyw ${each}`,
      run: () => appearance.choose(each)
    }))
  ]
}
