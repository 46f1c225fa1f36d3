import type { Command } from 'commander'
import { templateIds } from '../model/templates/templates'
import { templatesCommand } from './commands/templates'
import { onWorkspace, type Common, type Parts } from './program-parts'

/** Adds the command about frequent portraits. */
export function addTemplateCommand(program: Command, parts: Parts): void {
  const { words, values, contextOf } = parts
  onWorkspace(program, parts, 'templates', 'templates Shop.portrait drifting > drifting.json')
    .argument('[id]', words.say('commandLine.options.templateId'), values.oneOf('[id]', templateIds))
    .action((workspace: string, id: string | undefined, options: Common) =>
      templatesCommand(contextOf(options), workspace, id)
    )
}
