import type { Command } from 'commander'
import { changeFieldCommand, fieldActs, ownTypeNames, ownTypes, type FieldAct } from './commands/change-field'
import { fieldsCommand } from './commands/fields'
import { formulaCommand } from './commands/formula'
import { referenceActs, referenceCommand, type ReferenceAct, type ReferenceOptions } from './commands/reference'
import { onWorkspace, type Common, type Parts } from './program-parts'

/** Adds the commands about fields, formulas and reference tables. */
export function addFieldCommands(program: Command, parts: Parts): void {
  addFields(program, parts)
  addFormula(program, parts)
  addReference(program, parts)
}

function addFields(program: Command, parts: Parts): void {
  const { words, values, contextOf } = parts
  onWorkspace(program, parts, 'fields', 'fields Shop.portrait retype Score number --dry-run')
    .argument('[act]', words.say('commandLine.options.fieldAct'), values.oneOf('[act]', fieldActs))
    .argument('[field]', words.say('commandLine.options.field'))
    .argument('[value]', words.say('commandLine.options.fieldValue'))
    .option('--currency <code>', words.say('commandLine.options.fieldCurrency'), values.currency('--currency'))
    .option('--dry-run', words.say('commandLine.options.retypeDryRun'))
    .action(
      (
        workspace: string,
        act: FieldAct | undefined,
        field: string | undefined,
        value: string | undefined,
        options: { currency?: string; dryRun?: boolean } & Common
      ) => {
        if (act === undefined) return fieldsCommand(contextOf(options), workspace)
        const typeOf = values.oneOf('[value]', ownTypes, { ...sameNames, ...ownTypeNames })
        const { currency, dryRun = false } = options
        return changeFieldCommand(contextOf(options), workspace, { act, field, value, typeOf, currency, dryRun })
      }
    )
}

const sameNames = { text: 'text', number: 'number', money: 'money', date: 'date', choice: 'choice' } as const

function addFormula(program: Command, parts: Parts): void {
  const { words } = parts
  onWorkspace(program, parts, 'formula', 'formula Shop.portrait --name average_check --ratio money/purchases')
    .requiredOption('--name <name>', words.say('commandLine.options.formulaName'))
    .option('--ratio <a/b>', words.say('commandLine.options.ratio'))
    .option('--sum <a+b>', words.say('commandLine.options.sum'))
    .option('--difference <a-b>', words.say('commandLine.options.difference'))
    .action((workspace: string, options: Parameters<typeof formulaCommand>[2] & Common) =>
      formulaCommand(parts.contextOf(options), workspace, options)
    )
}

function addReference(program: Command, parts: Parts): void {
  const { words, values, contextOf } = parts
  onWorkspace(
    program,
    parts,
    'reference',
    'reference Shop.portrait import cities.csv --joins city --columns population'
  )
    .argument('[act]', words.say('commandLine.options.referenceAct'), values.oneOf('[act]', referenceActs), 'list')
    .argument('[file]', words.say('commandLine.options.referenceWhat'))
    .option('--joins <field>', words.say('commandLine.options.joins'))
    .option('--key <header>', words.say('commandLine.options.referenceKey'))
    .option('--columns <headers>', words.say('commandLine.options.referenceColumns'))
    .option('--name <name>', words.say('commandLine.options.referenceName'))
    .action((workspace: string, act: ReferenceAct, what: string | undefined, options: ReferenceOptions & Common) =>
      referenceCommand(contextOf(options), workspace, act, what, options)
    )
}
