import { comparableText } from '../../../model/comparable-text'
import type { Command } from '../../composables/use-commands'

/** Commands of one heading, the best first. */
export interface CommandGroup {
  readonly group: Command['group'] | 'recent'
  readonly commands: readonly Command[]
}

const groups = ['here', 'do', 'go', 'segments', 'fields', 'look'] as const
const [mostOfGroup, mostRecent] = [40, 5]

/**
 * The commands that a query finds by their labels and further words, by heading; those whose label begins with it first,
 * then those used last. Without a query those used last have a heading of their own, and fields are left out.
 */
export function foundCommands(
  commands: readonly Command[],
  query: string,
  recent: readonly string[]
): readonly CommandGroup[] {
  const typed = comparableText(query)
  const parts = typed.split(/\s+/).filter(Boolean)
  if (parts.length === 0) return untyped(commands, recent)
  const found = commands.filter((command) => {
    const text = comparableText(`${command.label} ${command.words ?? ''}`)
    return parts.every((part) => text.includes(part))
  })
  const rank = (command: Command): number => {
    const label = comparableText(command.label)
    const place = label.startsWith(typed) ? 0 : label.includes(` ${typed}`) ? 1 : label.includes(typed) ? 2 : 3
    const used = recent.indexOf(command.id)
    return place * 100 + (used < 0 ? 99 : used)
  }
  return grouped([...found].sort((one, other) => rank(one) - rank(other)))
}

function untyped(commands: readonly Command[], recent: readonly string[]): readonly CommandGroup[] {
  const used = recent.flatMap((id) => commands.find((command) => command.id === id) ?? []).slice(0, mostRecent)
  const others = commands.filter((command) => command.group !== 'fields' && !used.includes(command))
  return [...(used.length > 0 ? [{ group: 'recent' as const, commands: used }] : []), ...grouped(others)]
}

function grouped(commands: readonly Command[]): readonly CommandGroup[] {
  return groups
    .map((group) => ({ group, commands: commands.filter((command) => command.group === group).slice(0, mostOfGroup) }))
    .filter((each) => each.commands.length > 0)
}
