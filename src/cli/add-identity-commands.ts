import type { Command } from 'commander'
import { duplicateKinds, survivorRules, type DuplicateKind } from '../contract/identity-arguments'
import { duplicatesCommand, type DuplicatesOptions } from './commands/duplicates'
import { findCommand } from './commands/find'
import { mergeCommand, type MergeOptions } from './commands/merge'
import { onWorkspace, type Common, type Parts } from './program-parts'

const survivors = { 'most-complete': 'mostComplete', oldest: 'oldest', newest: 'newest' } as const

/** Adds the commands about who customers are: looking them up, and making one of those who are there several times. */
export function addIdentityCommands(program: Command, parts: Parts): void {
  const { words, values, contextOf } = parts
  const kind = values.oneOf('--by', duplicateKinds)
  const kinds = (text: string): DuplicateKind[] => text.split(',').map((each) => kind(each.trim()))
  const looking = (command: Command): Command =>
    command
      .option('--by <what>', words.say('commandLine.options.by'), kinds)
      .option('--country <code>', words.say('commandLine.options.country'), values.country('--country'))
  onWorkspace(program, parts, 'find', "find Shop.portrait '8 (900) 123-45-67'")
    .argument('<text>', words.say('commandLine.options.findText'))
    .option('--rows <number>', words.say('commandLine.options.findRows'), values.rows('--rows'))
    .action((workspace: string, text: string, options: { rows?: number } & Common) =>
      findCommand(contextOf(options), workspace, text, options)
    )
  looking(onWorkspace(program, parts, 'duplicates', 'duplicates Shop.portrait --by email,phone --country PL'))
    .option('--rows <number>', words.say('commandLine.options.groups'), values.rows('--rows'))
    .action((workspace: string, options: DuplicatesOptions & Common) =>
      duplicatesCommand(contextOf(options), workspace, options)
    )
  looking(onWorkspace(program, parts, 'merge', 'merge Shop.portrait --by email --survivor oldest --dry-run'))
    .option(
      '--survivor <who>',
      words.say('commandLine.options.survivor'),
      values.oneOf('--survivor', survivorRules, survivors)
    )
    .option('--date <field>', words.say('commandLine.options.survivorDate'))
    .option('--all', words.say('commandLine.options.mergeAll'))
    .option('--dry-run', words.say('commandLine.options.mergeDryRun'))
    .action((workspace: string, options: MergeOptions & Common) => mergeCommand(contextOf(options), workspace, options))
}
