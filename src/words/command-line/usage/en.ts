/** What is said of a command line that was not understood, and in its help. */
const en = {
  usage: {
    heading: 'Usage:',
    options: 'Options:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    examples: 'Example:',
    portrait: 'A portrait (money in minor units; schema portrait tells all):',
    hint: 'See: {command} --help',
    unknownCommand: 'There is no command “{name}”.',
    unknownOption: 'There is no option “{name}”.',
    missingArgument: 'The argument <{name}> is missing.',
    missingValue: 'The option “{name}” needs a value.',
    missingOption: 'The option “{name}” is needed.',
    excessArguments: 'There are too many arguments.',
    noCommand: 'Name a command.',
    notUnderstood: 'The command line was not understood.',
    badValue: '“{value}” does not fit {option}: {expected}.',
    notWorkspace: 'A workspace is a file whose name ends in .portrait; “{path}” does not.',
    mergeOrReplace: 'Give at most one of --merge and --replace.',
    oneFormula: 'Give exactly one of --ratio, --sum and --difference.',
    oneScope: 'Give exactly one of --segment and --portrait.'
  },
  expected: {
    country: 'two letters such as PL',
    date: 'a date such as 2026-11-21',
    bands: 'rising ages such as 25,30,35,45-',
    currency: 'three letters such as EUR',
    rows: 'a number from 0 to 500',
    oneOf: 'one of {values}'
  }
}

export type CommandLineUsageMessages = typeof en
export default en
