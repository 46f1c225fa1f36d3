import { CommanderError } from 'commander'
import { Failure, failureDataOf } from '../contract/failure'
import { languages, type Language } from '../model/language'
import { languageOf } from '../node/language-of'
import { logUnexpected } from '../node/log-unexpected'
import { createWords, type Words } from '../words/create-words'
import { failureText } from '../words/failure-text'
import { createProgram } from './create-program'
import type { Io } from './io'
import { Refusal } from './refusal'
import { usageRefusal } from './usage-refusal'

/** Runs one command line (without the program's own name). The exit code: 0 done, 1 refused, 2 wrong usage, 130 interrupted. */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<number> {
  const asked = languageAsked(argv)
  const language = languages.find((known) => known === asked)
  const words = createWords(language ?? languageOf(io.environment))
  if (asked !== null && !language) return refuseLanguage(io, words, asked)
  try {
    await createProgram(io, words).parseAsync([...argv], { from: 'user' })
    return 0
  } catch (error) {
    io.showProgress?.('')
    return refuse(io, words, error)
  }
}

function refuse(io: Io, words: Words, error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    const hint = words.say('commandLine.usage.hint', { command: 'npm run -s cli --' })
    io.complain(`${usageRefusal(words, error)} ${hint}\n`)
    return 2
  }
  if (error instanceof Refusal) {
    io.complain(`${error.message}\n`)
    return error.exitCode
  }
  logUnexpected(error)
  io.complain(`${[failureText(words, failureDataOf(error)), ...wayOut(words, error)].join(' ')}\n`)
  return error instanceof Failure && error.code === 'cancelled' ? 130 : 1
}

/** The options that help, where a refusal has such. */
function wayOut(words: Words, error: unknown): string[] {
  const lacksCharacter = error instanceof Failure && error.code === 'characterNotInEncoding'
  return lacksCharacter ? [words.say('commandLine.refused.missingCharacter')] : []
}

/** The value of `--lang`, needed before the rest can be read, for the help is in that language too. */
function languageAsked(argv: readonly string[]): string | null {
  const position = argv.findIndex((text) => text === '--lang' || text.startsWith('--lang='))
  const text = argv[position]
  if (text === undefined) return null
  return text === '--lang' ? (argv[position + 1] ?? '') : text.slice('--lang='.length)
}

function refuseLanguage(io: Io, words: Words, value: string): number {
  const known: readonly Language[] = languages
  const expected = words.say('commandLine.expected.oneOf', { values: words.list(known, 'or') })
  io.complain(`${words.say('commandLine.usage.badValue', { value, option: '--lang', expected })}\n`)
  return 2
}
