import type { MenuItemConstructorOptions } from 'electron'
import { basename, dirname } from 'node:path'
import type { MenuActions } from './menu-state'

/** The workspaces opened last, by name; those of one name with their folders. */
export function recentItems(
  recent: readonly string[],
  actions: Pick<MenuActions, 'openRecent' | 'clearRecent'>,
  say: (word: 'noRecent' | 'clearRecent') => string
): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ id: 'no-recent', label: say('noRecent'), enabled: false }]
  const nameOf = (path: string) => basename(path).replace(/\.portrait$/i, '')
  const labelOf = (path: string) => {
    const twins = recent.filter((other) => nameOf(other) === nameOf(path)).length > 1
    return (twins ? `${nameOf(path)} – ${dirname(path)}` : nameOf(path)).replaceAll('&', '&&')
  }
  return [
    ...recent.map((path, position) => ({
      id: `recent-${position}`,
      label: labelOf(path),
      click: () => actions.openRecent(path)
    })),
    { type: 'separator' },
    { id: 'clear-recent', label: say('clearRecent'), click: actions.clearRecent }
  ]
}
