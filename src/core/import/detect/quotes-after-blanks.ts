import { preparedDelimiter, type Cut } from '../text/prepare-lines'

const looked = 65_536
const consistently = 0.8

/** Whether quotes stand behind blanks more often than at the beginning of cells and come in pairs in most lines (`1, "a, b", 3`): they are quotes then. */
export function hasQuotesAfterBlanks(text: string, cut: Pick<Cut, 'delimiter' | 'quote'>): boolean {
  if (cut.quote === '' || cut.delimiter === ' ') return false
  const delimiter = String.fromCharCode(preparedDelimiter(cut))
  const opens = (cell: string): boolean => cell.startsWith(' ') && cell.trimStart().startsWith(cut.quote)
  const lines = text
    .slice(0, looked)
    .split(/\r\n|[\r\n]/)
    .map((line) => line.split(delimiter))
  const opened = lines.filter((cells) => cells.some(opens))
  const plain = lines.filter((cells) => cells.some((cell) => cell.startsWith(cut.quote)))
  const paired = opened.filter((cells) => cells.join().split(cut.quote).length % 2 === 1)
  return opened.length >= 2 && opened.length >= plain.length && paired.length >= consistently * opened.length
}
