import { CommanderError } from 'commander'
import type { Words } from '../words/create-words'

/** The sentence of a command line that was not understood, in the language of the words. */
export function usageRefusal(words: Words, error: CommanderError): string {
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? []
  const name = quoted.split(' ')[0] ?? ''
  switch (error.code) {
    case 'commander.unknownCommand':
      return words.say('commandLine.usage.unknownCommand', { name: quoted })
    case 'commander.unknownOption':
      return words.say('commandLine.usage.unknownOption', { name: quoted })
    case 'commander.missingArgument':
      return words.say('commandLine.usage.missingArgument', { name: quoted })
    case 'commander.optionMissingArgument':
      return words.say('commandLine.usage.missingValue', { name })
    case 'commander.missingMandatoryOptionValue':
      return words.say('commandLine.usage.missingOption', { name })
    case 'commander.excessArguments':
      return words.say('commandLine.usage.excessArguments')
    case 'commander.help':
      return words.say('commandLine.usage.noCommand')
    default:
      return words.say('commandLine.usage.notUnderstood')
  }
}
