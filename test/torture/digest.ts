import { createHash } from 'node:crypto'
import type { DiskCalls } from '../../src/node/disk/disk-calls'
import { startProgram, type Program } from './program'

/** What a folder and its folder `elsewhere` hold when it is opened anew on a healthy disk: of each workspace its definitions and its customers, without instants and ids made at random. */
export async function digestOf(folder: string, calls?: DiskCalls): Promise<string> {
  const there = (await digestOfFolder(`${folder}/elsewhere`, calls)).map((line) => `elsewhere/${line}`)
  return [...(await digestOfFolder(folder, calls)), ...there].join('\n')
}

async function digestOfFolder(folder: string, calls: DiskCalls | undefined): Promise<string[]> {
  const program = await startProgram(folder, calls)
  const { workspaces } = await program.call('workspace.list', {})
  const found: string[] = []
  for (const { name, problem } of workspaces)
    found.push(problem ? `${name}: ${await candidates(program, name)}` : `${name}: ${await contents(program, name)}`)
  await program.close()
  return found
}

/** What was written about the customers, without instants and ids. */
async function writtenAbout(
  program: Program,
  problem: string | null,
  rows: readonly { readonly id: string }[]
): Promise<unknown> {
  if (problem) {
    const isThere = (await program.call('people.backups', {})).some(({ whole }) => whole)
    return isThere ? 'to be recovered' : `destroyed: people ${problem}`
  }
  const cards = await Promise.all(rows.map(({ id }) => program.call('customer.card', { id })))
  return cards.map(({ notes, values }) => [notes.map(({ text }) => text), values.filter((each) => each.corrected)])
}

async function candidates(program: Program, name: string): Promise<string> {
  const whole = (await program.call('backup.candidates', { name })).filter((backup) => backup.whole && backup.baseThere)
  return whole.length > 0 ? 'damaged, to be recovered' : 'destroyed'
}

async function contents(program: Program, name: string): Promise<string> {
  const state = await program.call('workspace.open', { name })
  if (state.baseProblem) return `destroyed: base ${state.baseProblem}`
  const segments = await program.call('segment.list', {})
  const columns = state.fields.map(({ id }) => id)
  const { rows } = await program.call('customer.page', { scope: { kind: 'base' }, page: { columns, limit: 500 } })
  const journal = await program.call('journal.list', {})
  const lists = await program.call('list.list', {})
  const facts = {
    people: await writtenAbout(program, state.peopleProblem, rows),
    imports: journal.map(({ sourceName, undone, can }) => [sourceName, undone, can]),
    segments: segments.map((segment) => [segment.name, segment.count, segment.version]),
    lists: lists.map((list) => [list.name, list.count]),
    currency: state.settings.currency,
    source: state.sourceName,
    customers: createHash('sha256')
      .update(JSON.stringify(rows.map(({ cells }) => cells)))
      .digest('hex')
      .slice(0, 12)
  }
  await program.call('workspace.close', {})
  return JSON.stringify(facts)
}
