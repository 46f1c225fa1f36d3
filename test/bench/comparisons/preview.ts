import { differenceOf, type Answer } from '../answer'
import { median, timed } from '../median'
import { answerOfPreview } from '../ours/answer-of-preview'
import { previewOurs } from '../ours/running-ours'
import { answerOfDuckDb, duckDbForms, type PreviewForm } from '../peers/duckdb-preview'
import type { Peer, PeerRun } from '../peers/peer'
import { answerOfSqlite, sqliteForms } from '../peers/sqlite-preview'
import { freshQuestion, sliderQuestion, widths, type Question, type Width } from '../question'
import type { BenchContext, Comparison, Figure } from './comparison'

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
  const first = questionAt(width, 0)
  const preview = await previewOurs(client, first)
  const answer = answerOfPreview(preview)
  const share = ((100 * preview.count) / preview.base).toFixed(2)
  context.say(`${name} ${width}: ${preview.count.toLocaleString('en')} customers, ${share} % of the base`)
  const forms = new Map<string, PreviewForm>()
  for (const peer of peers) forms.set(peer.name, await fastestForm(context, peer, first, answer))
  const ours: number[] = []
  const theirs = new Map<string, number[]>(peers.map((peer) => [peer.name, []]))
  for (let run = 1; run <= context.runs; run++) {
    const question = questionAt(width, run)
    ours.push(await timed(() => previewOurs(client, question)))
    for (const { name: peerName, peer } of peers) {
      const { milliseconds } = await peer.run(forms.get(peerName)?.statements(question) ?? [])
      theirs.get(peerName)?.push(milliseconds)
    }
  }
  return peers.map((peer) => {
    const [mine, other] = [median(ours), median(theirs.get(peer.name) ?? [])]
    const note = `${share} % of the base; ${forms.get(peer.name)?.name}`
    return { key: `${name}_vs_${peer.name}_${width}`, value: mine / other, ours: mine, peer: other, note }
  })
}

async function startedPeers(context: BenchContext): Promise<PreviewPeer[]> {
  return [
    { name: 'duckdb', peer: await context.duckDb(), forms: duckDbForms, answerOf: answerOfDuckDb },
    { name: 'sqlite', peer: await context.sqlite(), forms: sqliteForms, answerOf: answerOfSqlite }
  ]
}

/** Runs every form of a peer three times; each must give our answer. @throws when an answer differs. */
async function fastestForm(
  context: BenchContext,
  { name, peer, forms, answerOf }: PreviewPeer,
  question: Question,
  ours: Answer
): Promise<PreviewForm> {
  const tried: { form: PreviewForm; milliseconds: number }[] = []
  for (const form of forms) {
    const times: number[] = []
    for (let run = 0; run < 3; run++) {
      const answer = await peer.run(form.statements(question))
      const difference = differenceOf(ours, answerOf(answer))
      if (difference !== null) throw new Error(`ours and ${name} (${form.name}) differ: ${difference}`)
      times.push(answer.milliseconds)
    }
    tried.push({ form, milliseconds: Math.min(...times) })
  }
  tried.sort((one, other) => one.milliseconds - other.milliseconds)
  const list = tried.map(({ form, milliseconds }) => `${form.name} ${milliseconds.toFixed(0)} ms`)
  context.say(`  ${name} tried: ${list.join('; ')}`)
  const best = tried[0]
  if (!best) throw new Error(`${name} has no form`)
  return best.form
}
