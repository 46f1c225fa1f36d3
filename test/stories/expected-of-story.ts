import { independentRows, type Answer, type Story } from './story'

/** How many rows answer yes and how many unknown, and the keys of the yes rows. */
export function expectedOf(
  story: Story,
  file: string
): { base: number; count: number; unknown: number; keys: string[] } {
  const rows = independentRows(story, file)
  const answers: Answer[] = rows.map(story.answer)
  const members = rows.filter((_, index) => answers[index] === true)
  return {
    base: rows.length,
    count: members.length,
    unknown: answers.filter((answer) => answer === null).length,
    keys: story.key === null ? [] : members.map((cells) => cells[story.key ?? 0] ?? '').sort()
  }
}
