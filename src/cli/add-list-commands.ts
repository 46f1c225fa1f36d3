import type { Command } from 'commander'
import { listActs, listsCommand, type ListAct, type ListsOptions } from './commands/lists'
import { onWorkspace, type Common, type Parts } from './program-parts'

/** Adds the command about pasted lists. */
export function addListCommands(program: Command, parts: Parts): void {
  const { words, values, contextOf } = parts
  onWorkspace(program, parts, 'lists', 'lists Shop.portrait add vip.txt --field email --name VIP')
    .argument('[act]', words.say('commandLine.options.listAct'), values.oneOf('[act]', listActs))
    .argument('[what]', words.say('commandLine.options.listWhat'))
    .option('--field <field>', words.say('commandLine.options.listField'))
    .option('--name <name>', words.say('commandLine.options.listName'))
    .action((workspace: string, act: ListAct | undefined, what: string | undefined, options: ListsOptions & Common) =>
      listsCommand(contextOf(options), workspace, act, what, options)
    )
}
