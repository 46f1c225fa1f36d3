import type { Command } from 'commander'
import type { Words } from '../words/create-words'
import type { Io } from './io'
import type { optionValues } from './option-values'
import type { Context } from './session'

/** Options that every command has. */
export interface Common {
  readonly json?: boolean
}

/** What commands are made of. */
export interface Parts {
  readonly io: Io
  readonly words: Words
  readonly values: ReturnType<typeof optionValues>
  readonly contextOf: (options: Common) => Context
}

type CommandName =
  | 'import'
  | 'journal'
  | 'fields'
  | 'formula'
  | 'reference'
  | 'duplicates'
  | 'find'
  | 'merge'
  | 'preview'
  | 'templates'
  | 'save'
  | 'segments'
  | 'segment'
  | 'export'
  | 'sql'
  | 'persona'
  | 'standard'
  | 'exports'
  | 'suppression'
  | 'lists'

/** A command on a workspace, with the options that all of them have. */
export function onWorkspace(program: Command, { words }: Parts, name: CommandName, example: string): Command {
  return program
    .command(name)
    .description(words.say(`commandLine.commands.${name}`))
    .argument('<workspace>', words.say('commandLine.options.workspace'))
    .option('--json', words.say('commandLine.options.json'))
    .option('--lang <code>', words.say('commandLine.options.language'))
    .addHelpText('after', `\n${words.say('commandLine.usage.examples')}\n  npm run -s cli -- ${example}`)
}
