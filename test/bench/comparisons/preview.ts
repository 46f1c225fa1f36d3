import { differenceOf, type Answer } from '../answer'
import type { Client } from '../../../src/contract/api'
import { median, timed } from '../median'
import { fastestOf, ratioFigure } from '../ratio-figure'
import { answerOfPreview } from '../ours/answer-of-preview'
import { previewOurs } from '../ours/running-ours'
import { answerOfDuckDb, duckDbForms, type PreviewForm } from '../peers/duckdb-preview'
import type { Peer, PeerRun } from '../peers/peer'
import { answerOfSqlite, sqliteForms } from '../peers/sqlite-preview'
import { freshQuestion, sliderQuestion, widths, type Question, type Width } from '../question'
import type { BenchContext, Comparison, Figure } from './comparison'

const warmUps = 30

interface PreviewPeer {
  readonly name: 'duckdb' | 'sqlite'
  readonly peer: Peer
  readonly forms: readonly PreviewForm[]
  answerOf(run: PeerRun): Answer
}

/** What is asked: warming up, then in each turn one question untimed and some timed ones behind it. */
interface Steps {
  readonly warm: readonly number[]
  readonly turns: readonly (readonly number[])[]
}

interface Asked {
  readonly name: string
  /** Timed questions of a turn. */
  readonly moves: number
  stepsOf(runs: number): Steps
  questionAt(width: Width, step: number): Question
}

const movesOfDrag = 9

/**
 * A slider dragged: one criterion has a new bound at each of 9 small moves, the others are as before. The median is over
 * all moves of all turns, of ours and of each peer alike; the note tells that of the first moves, which come upon caches
 * that the other engines have left.
 */
export const slider: Comparison = previewComparison({
  name: 'slider',
  moves: movesOfDrag,
  stepsOf: (runs) => dragsOf(runs, movesOfDrag),
  questionAt: sliderQuestion
})

/** Every criterion has new bounds, so that no answer is at hand; one question a turn. */
export const fromScratch: Comparison = previewComparison({
  name: 'fromScratch',
  moves: 1,
  stepsOf: singleSteps,
  questionAt: freshQuestion
})

function previewComparison(asked: Asked): Comparison {
  return {
    name: asked.name,
    async run(context) {
      const figures: Figure[] = []
      for (const width of widths) figures.push(...(await compare(context, width, asked)))
      return figures
    }
  }
}

async function compare(context: BenchContext, width: Width, asked: Asked): Promise<Figure[]> {
  const { name, moves, questionAt } = asked
  const { client } = await context.ours()
  const peers = await startedPeers(context)
  const share = await agreedShare(client, peers, questionAt(width, 0))
  context.say(`${name} ${width}: ${share}`)
  const steps = asked.stepsOf(context.runs)
  for (const step of steps.warm) await previewOurs(client, questionAt(width, step))
  const ours: number[] = []
  const theirs = new Map<PreviewForm, number[]>(peers.flatMap(({ forms }) => forms.map((form) => [form, []])))
  for (const turn of steps.turns) {
    const [before, ...timedOnes] = turn.map((step) => questionAt(width, step))
    if (!before) continue
    await previewOurs(client, before)
    for (const question of timedOnes) ours.push(await timed(() => previewOurs(client, question)))
    for (const { peer, forms } of peers)
      for (const form of forms) {
        await peer.run(form.statements(before))
        for (const question of timedOnes)
          theirs.get(form)?.push((await peer.run(form.statements(question))).milliseconds)
      }
  }
  return peers.map((peer) => {
    const best = fastestOf(new Map(peer.forms.map((form) => [form.name, theirs.get(form) ?? []])))
    context.say(`  ${peer.name} tried: ${best.tried}`)
    const note = [share, best.name, ...(moves > 1 ? [firstMoves(ours, best.times, moves)] : [])].join('; ')
    return ratioFigure(`${name}_vs_${peer.name}_${width}`, ours, best.times, note)
  })
}

/** The same small moves over the same stretch in each turn, begun a little further on each time so that no place comes twice. */
function dragsOf(runs: number, moves: number): Steps {
  const places = 13
  const turns = Array.from({ length: runs }, (_, run) => {
    const first = (run % places) / places + Math.floor(run / places) * (moves + 1)
    return Array.from({ length: moves + 1 }, (_, move) => first + move)
  })
  const beyond = Math.ceil(runs / places) * (moves + 1) + 1
  return { warm: Array.from({ length: warmUps }, (_, step) => beyond + step), turns }
}

/** Another question each time. */
function singleSteps(runs: number): Steps {
  const turns = Array.from({ length: runs }, (_, run) => [1 + runs + warmUps + run, 1 + run])
  return { warm: Array.from({ length: warmUps }, (_, step) => 1 + runs + step), turns }
}

function firstMoves(ours: readonly number[], theirs: readonly number[], moves: number): string {
  const [mine, peer] = [ours, theirs].map((times) => median(times.filter((_, index) => index % moves === 0)))
  return `${moves} moves a drag, first moves ${mine?.toFixed(1)} and ${peer?.toFixed(1)} ms`
}

async function startedPeers(context: BenchContext): Promise<PreviewPeer[]> {
  const peers: PreviewPeer[] = []
  if (context.peers.includes('duckdb'))
    peers.push({ name: 'duckdb', peer: await context.duckDb(), forms: duckDbForms, answerOf: answerOfDuckDb })
  if (context.peers.includes('sqlite'))
    peers.push({ name: 'sqlite', peer: await context.sqlite(), forms: sqliteForms, answerOf: answerOfSqlite })
  return peers
}

/** Every form of every peer must give our answer; which share of the base it is. @throws when an answer differs. */
async function agreedShare(client: Client, peers: readonly PreviewPeer[], question: Question): Promise<string> {
  const preview = await previewOurs(client, question)
  const ours = answerOfPreview(preview)
  for (const { name, peer, forms, answerOf } of peers)
    for (const form of forms) {
      const difference = differenceOf(ours, answerOf(await peer.run(form.statements(question))))
      if (difference !== null) throw new Error(`ours and ${name} (${form.name}) differ: ${difference}`)
    }
  return `${((100 * preview.count) / preview.base).toFixed(2)} % of the base`
}
