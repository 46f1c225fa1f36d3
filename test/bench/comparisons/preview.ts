import { differenceOf, type Answer } from '../answer'
import type { Client } from '../../../src/contract/api'
import { timed } from '../median'
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

/** A slider moved a small step: one criterion has a new bound, the others are as before. */
export const slider: Comparison = previewComparison('slider', sliderQuestion)

/** Every criterion has new bounds, so that no answer is at hand. */
export const fromScratch: Comparison = previewComparison('fromScratch', freshQuestion)

function previewComparison(name: string, questionAt: (width: Width, step: number) => Question): Comparison {
  return {
    name,
    async run(context) {
      const figures: Figure[] = []
      for (const width of widths) figures.push(...(await compare(context, name, width, questionAt)))
      return figures
    }
  }
}

async function compare(
  context: BenchContext,
  name: string,
  width: Width,
  questionAt: (width: Width, step: number) => Question
): Promise<Figure[]> {
  const { client } = await context.ours()
  const peers = await startedPeers(context)
  const share = await agreedShare(client, peers, questionAt(width, 0))
  context.say(`${name} ${width}: ${share}`)
  for (let run = 1; run <= warmUps; run++) await previewOurs(client, questionAt(width, context.runs + run))
  const ours: number[] = []
  const theirs = new Map<PreviewForm, number[]>(peers.flatMap(({ forms }) => forms.map((form) => [form, []])))
  for (let run = 1; run <= context.runs; run++) {
    const question = questionAt(width, run)
    const before = questionAt(width, context.runs + warmUps + run)
    await previewOurs(client, before)
    ours.push(await timed(() => previewOurs(client, question)))
    for (const { peer, forms } of peers)
      for (const form of forms) {
        await peer.run(form.statements(before))
        theirs.get(form)?.push((await peer.run(form.statements(question))).milliseconds)
      }
  }
  return peers.map((peer) => {
    const best = fastestOf(new Map(peer.forms.map((form) => [form.name, theirs.get(form) ?? []])))
    context.say(`  ${peer.name} tried: ${best.tried}`)
    const note = `${share}; ${best.name}`
    return ratioFigure(`${name}_vs_${peer.name}_${width}`, ours, best.times, note)
  })
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
