import { Command } from 'commander'
import { recipeSubjects } from '../model/recipe'
import { segmentColors } from '../model/segment'
import type { Words } from '../words/create-words'
import { addExportCommands } from './add-export-commands'
import { addFieldCommands } from './add-field-commands'
import { addSegmentCommand } from './add-segment-command'
import { addSqlCommand } from './add-sql-command'
import { addIdentityCommands } from './add-identity-commands'
import { addListCommands } from './add-list-commands'
import { addPersonaCommand } from './add-persona-command'
import { addStandardCommand } from './add-standard-command'
import { addTemplateCommand } from './add-template-command'
import { importCommand, type ImportOptions } from './commands/import'
import { journalActs, journalCommand, type JournalAct } from './commands/journal'
import { previewCommand, type PreviewOptions } from './commands/preview'
import { saveCommand, type SaveOptions } from './commands/save'
import { schemaCommand, schemaNames } from './commands/schema'
import { segmentsCommand } from './commands/segments'
import type { Io } from './io'
import { optionValues } from './option-values'
import { onWorkspace, type Common, type Parts } from './program-parts'
import type { Context } from './session'

/** The commands, their arguments and their help in the language of the words. */
export function createProgram(io: Io, words: Words): Command {
  const contextOf = ({ json = false }: Common): Context => ({ io, words, json })
  const parts: Parts = { io, words, values: optionValues(words), contextOf }
  const program = new Command('portrait-desk')
  program
    .description(words.say('commandLine.program'))
    .exitOverride()
    .configureOutput({ writeOut: io.print, writeErr: io.complain, outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => titleIn(words, title), helpWidth: 100 })
    .helpOption('-h, --help', words.say('commandLine.options.help'))
    .helpCommand(false)
    .version(io.version, '-V, --version', words.say('commandLine.options.version'))
    .option('--lang <code>', words.say('commandLine.options.language'))
  addImport(program, parts)
  addJournal(program, parts)
  addFieldCommands(program, parts)
  addIdentityCommands(program, parts)
  addListCommands(program, parts)
  addPreview(program, parts)
  addTemplateCommand(program, parts)
  addSave(program, parts)
  addSegments(program, parts)
  addSegmentCommand(program, parts)
  addExportCommands(program, parts)
  addPersonaCommand(program, parts)
  addStandardCommand(program, parts)
  addSqlCommand(program, parts)
  addSchema(program, parts)
  return program
}

function titleIn(words: Words, title: string): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.say('commandLine.usage.heading'),
    'Options:': words.say('commandLine.usage.options'),
    'Commands:': words.say('commandLine.usage.commands'),
    'Arguments:': words.say('commandLine.usage.arguments')
  }
  return titles[title] ?? title
}

/** Men and women of 27 to 45 who buy for at least 40.00 on average. */
const samplePortrait =
  '{ "kind": "group", "mode": "all", "members": [\n' +
  '    { "kind": "age", "field": "age", "from": 27, "to": 45 },\n' +
  '    { "kind": "number", "field": "average_check", "from": 4000 } ] }'

const strangersWords = {
  values: ['create', 'leaveOut'],
  spellings: { create: 'create', 'leave-out': 'leaveOut' }
} as const
const returnsWords = {
  values: ['lessen', 'leaveOut', 'count'],
  spellings: { lessen: 'lessen', 'leave-out': 'leaveOut', count: 'count' }
} as const

function addImport(program: Command, parts: Parts): void {
  const { words } = parts
  onWorkspace(program, parts, 'import', 'import Shop.portrait customers.csv --as-of 2026-11-21')
    .argument('<file>', words.say('commandLine.options.file'))
    .option('--recipe <file>', words.say('commandLine.options.recipe'))
    .option('--sheet <name>', words.say('commandLine.options.sheet'))
    .option('--assign <header>', words.say('commandLine.options.assign'))
    .option('--dry-run', words.say('commandLine.options.dryRun'))
    .option('--merge', words.say('commandLine.options.merge'))
    .option('--replace', words.say('commandLine.options.replace'))
    .option('--about <what>', words.say('commandLine.options.about'), parts.values.oneOf('--about', recipeSubjects))
    .option(
      '--strangers <what>',
      words.say('commandLine.options.strangers'),
      parts.values.oneOf('--strangers', strangersWords.values, strangersWords.spellings)
    )
    .option(
      '--returns <what>',
      words.say('commandLine.options.returns'),
      parts.values.oneOf('--returns', returnsWords.values, returnsWords.spellings)
    )
    .option('--as-of <day>', words.say('commandLine.options.asOfPin'), parts.values.day('--as-of'))
    .option('--currency <code>', words.say('commandLine.options.currency'), parts.values.currency('--currency'))
    .action((workspace: string, file: string, options: ImportOptions & Common) =>
      importCommand(parts.contextOf(options), workspace, file, options)
    )
}

function addJournal(program: Command, parts: Parts): void {
  onWorkspace(program, parts, 'journal', 'journal Shop.portrait undo')
    .argument('[act]', parts.words.say('commandLine.options.act'), parts.values.oneOf('[act]', journalActs))
    .action((workspace: string, act: JournalAct | undefined, options: Common) =>
      journalCommand(parts.contextOf(options), workspace, act)
    )
}

function portraitHelp({ words }: Parts): string {
  return `\n${words.say('commandLine.usage.portrait')}\n  ${samplePortrait}`
}

function addPreview(program: Command, parts: Parts): void {
  const { words } = parts
  onWorkspace(program, parts, 'preview', 'preview Shop.portrait --portrait vip.json --bands 25,35,45-')
    .addHelpText('after', portraitHelp(parts))
    .requiredOption('--portrait <file>', words.say('commandLine.options.portrait'))
    .option('--bands <edges>', words.say('commandLine.options.bands'), parts.values.bands('--bands'))
    .option('--per-month', words.say('commandLine.options.perMonth'))
    .option('--reach', words.say('commandLine.options.reach'))
    .option('--as-of <day>', words.say('commandLine.options.asOf'), parts.values.day('--as-of'))
    .option('--rows <number>', words.say('commandLine.options.rows'), parts.values.rows('--rows'))
    .action((workspace: string, options: PreviewOptions & Common) =>
      previewCommand(parts.contextOf(options), workspace, options)
    )
}

function addSave(program: Command, parts: Parts): void {
  const { words } = parts
  const colors = segmentColors.join(', ')
  onWorkspace(program, parts, 'save', 'save Shop.portrait --portrait vip.json --name VIP --color amber')
    .addHelpText('after', portraitHelp(parts))
    .requiredOption('--portrait <file>', words.say('commandLine.options.portrait'))
    .requiredOption('--name <name>', words.say('commandLine.options.segmentName'))
    .option(
      '--color <color>',
      words.say('commandLine.options.color', { colors }),
      parts.values.oneOf('--color', segmentColors)
    )
    .action((workspace: string, options: SaveOptions & Common) =>
      saveCommand(parts.contextOf(options), workspace, options)
    )
}

function addSegments(program: Command, parts: Parts): void {
  onWorkspace(program, parts, 'segments', 'segments Shop.portrait --json')
    .option('--as-of <day>', parts.words.say('commandLine.options.asOf'), parts.values.day('--as-of'))
    .action((workspace: string, options: { asOf?: string } & Common) =>
      segmentsCommand(parts.contextOf(options), workspace, options)
    )
}

function addSchema(program: Command, parts: Parts): void {
  const { words } = parts
  program
    .command('schema')
    .description(words.say('commandLine.commands.schema'))
    .argument('<what>', words.say('commandLine.options.what'), parts.values.oneOf('schema', schemaNames))
    .option('--lang <code>', words.say('commandLine.options.language'))
    .addHelpText(
      'after',
      `\n${words.say('commandLine.usage.examples')}\n  npm run -s cli -- schema portrait > portrait.json`
    )
    .action((what: (typeof schemaNames)[number]) => schemaCommand(parts.contextOf({}), what))
}
