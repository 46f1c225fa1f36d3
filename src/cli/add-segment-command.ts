import { Argument, type Command } from 'commander'
import { segmentActs, segmentCommand, type SegmentAct, type SegmentOptions } from './commands/segment'
import { onWorkspace, type Common, type Parts } from './program-parts'

/** Adds the command that pauses, resumes, freezes and unfreezes a segment. */
export function addSegmentCommand(program: Command, parts: Parts): void {
  const { words, values, contextOf } = parts
  onWorkspace(program, parts, 'segment', 'segment Shop.portrait pause VIP --until 2027-01-10')
    .addArgument(
      new Argument('<act>', words.say('commandLine.segment.act')).argParser(values.oneOf('<act>', segmentActs))
    )
    .argument('<name>', words.say('commandLine.segment.name'))
    .option('--until <day>', words.say('commandLine.segment.until'), values.day('--until'))
    .action((workspace: string, act: SegmentAct, name: string, options: SegmentOptions & Common) =>
      segmentCommand(contextOf(options), workspace, { ...options, act, name })
    )
}
