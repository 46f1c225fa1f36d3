import type { Command } from 'commander'
import { sqlDialectNames } from '../model/sql-dialect-names'
import { sqlCommand, type SqlOptions } from './commands/sql'
import { onWorkspace, type Common, type Parts } from './program-parts'

/** Adds the command that writes portraits as SQL. */
export function addSqlCommand(program: Command, parts: Parts): void {
  const { words, values, contextOf } = parts
  onWorkspace(program, parts, 'sql', 'sql Shop.portrait --segment VIP --dialect postgresql --with-data tables.sql')
    .option('--segment <name>', words.say('commandLine.options.sqlSegment'))
    .option('--portrait <file>', words.say('commandLine.options.portrait'))
    .option('--dialect <name>', words.say('commandLine.options.dialect'), values.oneOf('--dialect', sqlDialectNames))
    .option('--with-data <file>', words.say('commandLine.options.withData'))
    .option('--force', words.say('commandLine.options.force'))
    .option('--as-of <day>', words.say('commandLine.options.asOf'), values.day('--as-of'))
    .action((workspace: string, options: SqlOptions & Common) => sqlCommand(contextOf(options), workspace, options))
}
