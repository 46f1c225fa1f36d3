import type { Command } from 'commander'
import { alteredReasons, leftOutReasons } from '../contract/export-results'
import { consentRules, exportProfileIds } from '../model/export-record'
import { exportCommand, type ExportOptionsOfCommand } from './commands/export'
import { exportsCommand, profilesCommand, type ExportsOptions } from './commands/exports'
import { handOverCommand, type HandOverOptions } from './commands/hand-over'
import { suppressionActs, suppressionCommand, type SuppressionAct } from './commands/suppression'
import * as values from './option-values'
import { onWorkspace, type Common, type Parts } from './program-parts'
import { Refusal } from './refusal'

type Options = Omit<ExportOptionsOfCommand, 'segment' | 'to'> & Partial<HandOverOptions> & Common

const consents = { proven: 'proven', given: 'given', 'not-refused': 'notRefused', any: 'any' } as const
const roles = { 'leave-out': 'leaveOut', keep: 'keep' } as const
const ofPlainList = ['encoding', 'delimiter', 'guard', 'missing'] as const
const ofProfile = [
  'everybody',
  'together',
  'firstMatch',
  'except',
  'suppress',
  'channel',
  'consent',
  'roles',
  'keepDuplicates',
  'control',
  'split',
  'seed',
  'country',
  'dryRun',
  'why',
  'rows'
] as const

/** Adds the commands that hand lists over. */
export function addExportCommands(program: Command, parts: Parts): void {
  const { words, contextOf } = parts
  const command = onWorkspace(
    program,
    parts,
    'export',
    'export Shop.portrait --segment VIP --to vip.csv --columns email,name\n' +
      '  npm run -s cli -- export Shop.portrait --profile mailchimp --segment VIP --segment New --control 10% --to spring.csv'
  )
  addPlainOptions(command, parts)
  addProfileOptions(command, parts)
  command.action((workspace: string, options: Options) => {
    const { profile } = options
    refuseMixed(parts, options)
    if (profile !== undefined) return handOverCommand(contextOf(options), workspace, { ...options, profile })
    const { segment: [segment, ...others] = [], to = '' } = options
    if (others.length > 0) throw new Refusal(words.say('commandLine.handover.profileTwice'), 2)
    if (to === '') throw new Refusal(words.say('commandLine.usage.missingOption', { name: '--to' }), 2)
    return exportCommand(contextOf(options), workspace, { ...options, segment, to })
  })
  addRecords(program, parts)
  program
    .command('profiles')
    .description(words.say('commandLine.commands.profiles'))
    .option('--json', words.say('commandLine.options.json'))
    .option('--lang <code>', words.say('commandLine.options.language'))
    .action((options: Common) => profilesCommand(contextOf(options)))
}

/** What was handed over, and who never is. */
function addRecords(program: Command, parts: Parts): void {
  const { words, contextOf } = parts
  const { day } = parts.values
  onWorkspace(program, parts, 'exports', 'exports Shop.portrait --segment VIP --from 2026-11-01')
    .option('--segment <name>', words.say('commandLine.handover.options.ofSegment'))
    .option('--from <day>', words.say('commandLine.handover.options.from'), day('--from'))
    .option('--to <day>', words.say('commandLine.handover.options.to'), day('--to'))
    .action((workspace: string, options: ExportsOptions & Common) =>
      exportsCommand(contextOf(options), workspace, options)
    )
  onWorkspace(program, parts, 'suppression', 'suppression Shop.portrait add unsubscribed.txt')
    .argument('[act]', words.say('commandLine.suppression.act'), parts.values.oneOf('[act]', suppressionActs))
    .argument('[file]', words.say('commandLine.suppression.file'))
    .action((workspace: string, act: SuppressionAct = 'show', file = '-', options: Common = {}) =>
      suppressionCommand(contextOf(options), workspace, act, file)
    )
}

/** The tool of a profile decides what a plain list leaves to the user, and a plain list knows no tool. */
function refuseMixed({ words }: Parts, options: Options): void {
  const given: Readonly<Record<string, unknown>> = { ...options }
  const isSet = (name: string): boolean => given[name] !== undefined
  const option = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  const plain = options.profile === undefined ? undefined : ofPlainList.find(isSet)
  if (plain !== undefined)
    throw new Refusal(words.say('commandLine.handover.withoutProfile', { option: option(plain) }), 2)
  const special = options.profile === undefined ? ofProfile.find(isSet) : undefined
  if (special !== undefined)
    throw new Refusal(words.say('commandLine.handover.profileNeeded', { option: option(special) }), 2)
}

function addPlainOptions(command: Command, { words, values: { day, oneOf } }: Parts): void {
  const say = (option: 'portrait' | 'force' | 'columns' | 'delimiter' | 'guard' | 'missing' | 'asOf') =>
    words.say(`commandLine.options.${option}`)
  const encodings = values.encodings.join(', ')
  command
    .option('--segment <name>', words.say('commandLine.handover.options.segment'), gathered)
    .option('--portrait <file>', say('portrait'))
    .option('--to <file>', words.say('commandLine.options.to'))
    .option('--force', say('force'))
    .option('--columns <list>', say('columns'))
    .option(
      '--encoding <name>',
      words.say('commandLine.options.encoding', { encodings }),
      oneOf('--encoding', values.encodings)
    )
    .option('--delimiter <name>', say('delimiter'), oneOf('--delimiter', values.delimiters, values.delimiterNames))
    .option('--guard <kind>', say('guard'), oneOf('--guard', values.guards))
    .option(
      '--missing <what>',
      say('missing'),
      oneOf('--missing', values.missingCharacters, values.missingCharacterNames)
    )
    .option('--as-of <day>', say('asOf'), day('--as-of'))
}

function addProfileOptions(command: Command, { words, values: { oneOf, country, rows, share, split } }: Parts): void {
  const say = (option: keyof typeof import('../words/command-line/handover/en').default.handover.options) =>
    words.say(`commandLine.handover.options.${option}`, { profiles: exportProfileIds.join(', ') })
  command
    .option('--profile <tool>', say('profile'), oneOf('--profile', exportProfileIds))
    .option('--everybody', say('everybody'))
    .option('--first-match', say('firstMatch'))
    .option('--together', say('together'))
    .option('--except <name>', say('except'), gathered)
    .option('--suppress <file>', say('suppress'))
    .option('--no-kept', say('noKept'))
    .option('--channel <what>', say('channel'), oneOf('--channel', ['email', 'sms', 'phone', 'none']))
    .option('--consent <rule>', say('consent'), oneOf('--consent', consentRules, consents))
    .option('--no-proof', say('noProof'))
    .option('--roles <what>', say('roles'), oneOf('--roles', ['leaveOut', 'keep'], roles))
    .option('--keep-duplicates', say('keepDuplicates'))
    .option('--control <share>', say('control'), share('--control'))
    .option('--split <parts>', say('split'), split('--split'))
    .option('--seed <word>', say('seed'))
    .option('--country <code>', words.say('commandLine.options.country'), country('--country'))
    .option('--dry-run', say('dryRun'))
    .option('--why <reason>', say('why'), oneOf('--why', [...leftOutReasons, ...alteredReasons], reasons))
    .option('--rows <number>', say('rows'), rows('--rows'))
}

/** Options are read without case. */
const reasons = Object.fromEntries(
  [...leftOutReasons, ...alteredReasons].map((reason) => [reason.toLowerCase(), reason])
) as Readonly<Record<string, (typeof leftOutReasons)[number] | (typeof alteredReasons)[number]>>

function gathered(text: string, before: readonly string[] = []): string[] {
  return [...before, text]
}
