import {
  BookOpenText,
  FileOutput,
  BookText,
  FileUp,
  FolderOpen,
  ClipboardCheck,
  History,
  Languages,
  LayoutGrid,
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
import { appearances } from '../../contract/desktop-bridge'
import { languages } from '../../model/language'
import { useAppearanceStore } from '../stores/appearance'
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

const screens = [
  { name: 'segments', icon: SquareUser, label: 'frame.segments' },
  { name: 'customers', icon: Users, label: 'frame.customers' },
  { name: 'standards', icon: ClipboardCheck, label: 'frame.standards' },
  { name: 'export', icon: FileOutput, label: 'export.screen.title' },
  { name: 'documents', icon: BookText, label: 'documents.list' },
  { name: 'journal', icon: BookOpenText, label: 'frame.journal' },
  { name: 'backups', icon: History, label: 'backups.title' },
  { name: 'settings', icon: Settings, label: 'frame.settings' }
] as const

const acts = [
  { id: 'new-portrait', icon: Plus, say: 'newPortrait', to: { name: 'builder', params: { id: 'new' } } },
  { id: 'starters', icon: LayoutGrid, say: 'starters', to: { name: 'segments', query: { starters: '1' } } },
  { id: 'import', icon: FileUp, say: 'importCustomers', to: { name: 'import' } },
  { id: 'duplicates', icon: UserSearch, say: 'duplicates', to: { name: 'duplicates' } },
  { id: 'open', icon: FolderOpen, say: 'openWorkspace', to: { name: 'welcome' } }
] as const

function useGoCommands(): () => Command[] {
  const router = useRouter()
  const words = useWords()
  return () => [
    ...acts.map(({ id, icon, say, to }) => ({
      id,
      group: 'do' as const,
      icon,
      label: words.value.say(`palette.${say}`),
      words: words.value.say(`palette.synonyms.${say}`),
      run: async () => router.push(to)
    })),
    ...screens.map(({ name, icon, label }) => ({
      id: `go-${name}`,
      group: 'go' as const,
      icon,
      label: words.value.say(label),
      words: words.value.say(`palette.synonyms.${name}`),
      run: async () => router.push({ name })
    }))
  ]
}

function useSegmentCommands(): () => Command[] {
  const router = useRouter()
  const segments = useSegmentsStore()
  return () =>
    (segments.list ?? []).map(({ id, name, color }) => ({
      id: `segment-${id}`,
      group: 'segments',
      icon: SquareUser,
      color,
      label: name,
      run: async () => router.push({ name: 'builder', params: { id } })
    }))
}

function useHistoryCommands(): () => Command[] {
  const words = useWords()
  const { undoWords, redoWords, undo, redo } = useHistory()
  const step = (id: 'undo' | 'redo', label: string | null): Command[] => {
    if (!label) return []
    const look = id === 'undo' ? { icon: Undo2, keys: 'Ctrl Z' } : { icon: Redo2, keys: 'Ctrl ⇧ Z' }
    const run = id === 'undo' ? undo : redo
    return [{ id, group: 'do', ...look, label, words: words.value.say(`palette.synonyms.${id}`), run }]
  }
  return () => [...step('undo', undoWords.value), ...step('redo', redoWords.value)]
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
