import type { Command } from 'commander'
import { personaCommand, personaForms, type PersonaOptions } from './commands/persona'
import { onWorkspace, type Common, type Parts } from './program-parts'

/** Adds the command that shows, drafts and writes personas. */
export function addPersonaCommand(program: Command, parts: Parts): void {
  const { words, values } = parts
  const say = (option: 'segment' | 'draft' | 'format' | 'to') => words.say(`persona.commandLine.${option}`)
  onWorkspace(program, parts, 'persona', 'persona Shop.portrait --segment VIP --draft --format html --to vip.html')
    .requiredOption('--segment <name>', say('segment'))
    .option('--draft', say('draft'))
    .option('--format <form>', say('format'), values.oneOf('--format', personaForms))
    .option('--to <file>', say('to'))
    .option('--force', words.say('commandLine.options.force'))
    .option('--as-of <day>', words.say('commandLine.options.asOf'), values.day('--as-of'))
    .action((workspace: string, options: PersonaOptions & Common) => {
      const json = options.json === true || options.format === 'json'
      return personaCommand(parts.contextOf({ json }), workspace, options)
    })
}
