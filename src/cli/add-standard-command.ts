import type { Command } from 'commander'
import { standardActs, standardCommand, type StandardAct, type StandardOptions } from './commands/standard'
import { standardForms } from './commands/standard-files'
import { onWorkspace, type Common, type Parts } from './program-parts'

/** Adds the command about service standards. */
export function addStandardCommand(program: Command, parts: Parts): void {
  const { words, values, contextOf } = parts
  const say = (option: 'act' | 'what' | 'segment' | 'customer' | 'format' | 'to') =>
    words.say(`standard.commandLine.${option}`)
  onWorkspace(program, parts, 'standard', 'standard Shop.portrait handbook --format html --to handbook.html')
    .argument('[act]', say('act'), values.oneOf('[act]', standardActs))
    .argument('[what]', say('what'))
    .option('--segment <name>', say('segment'))
    .option('--customer <key>', say('customer'))
    .option('--format <form>', say('format'), values.oneOf('--format', standardForms))
    .option('--to <file>', say('to'))
    .option('--force', words.say('commandLine.options.force'))
    .action(
      (workspace: string, act: StandardAct | undefined, what: string | undefined, options: StandardOptions & Common) =>
        standardCommand(contextOf(options), workspace, act ?? 'list', what, options)
    )
}
