import { differenceOf } from '../answer'
import { timed } from '../median'
import { fastestOf, ratioFigure } from '../ratio-figure'
import { answerOfPreview } from '../ours/answer-of-preview'
import { importBase, prepareWorkspace, previewOurs, startOurs } from '../ours/running-ours'
import { importForms } from '../peers/duckdb-import'
import { answerOfDuckDb } from '../peers/duckdb-preview'
import { startDuckDb } from '../peers/start-duckdb'
import { freshQuestion } from '../question'
import type { BenchContext, Comparison } from './comparison'

const question = freshQuestion('wide', 0)

/** From the bytes of the file to the first preview: our import against a typed table in DuckDB's memory. */
export const importToPreview: Comparison = {
  name: 'importToPreview',
  async run(context) {
    const ours: number[] = []
    const peers = new Map(importForms.map((form) => [form.name, [] as number[]]))
    for (let run = -1; run < context.runs; run++) {
      const mine = await runOurs(context)
      if (run >= 0) ours.push(mine.milliseconds)
      for (const form of importForms) {
        const { milliseconds, answer } = await runDuckDb(context, form.statements)
        const difference = differenceOf(mine.answer, answer)
        if (difference !== null) throw new Error(`ours and duckdb (${form.name}) differ: ${difference}`)
        if (run >= 0) peers.get(form.name)?.push(milliseconds)
      }
    }
    const best = fastestOf(peers)
    context.say(`  duckdb tried: ${best.tried}`)
    return [ratioFigure('importToPreview_vs_duckdb', ours, best.times, best.name)]
  }
}

async function runOurs(context: BenchContext) {
  const base = await context.base()
  const ours = await startOurs()
  try {
    await prepareWorkspace(ours.client)
    let preview
    const milliseconds = await timed(async () => {
      await importBase(ours.client, base)
      preview = await previewOurs(ours.client, question)
    })
    if (!preview) throw new Error('no preview')
    return { milliseconds, answer: answerOfPreview(preview) }
  } finally {
    await ours.close()
  }
}

async function runDuckDb(context: BenchContext, statements: (typeof importForms)[number]['statements']) {
  const base = await context.base()
  const duckDb = await startDuckDb()
  try {
    await duckDb.run(['SELECT 1'])
    const run = await duckDb.run(statements(base, question))
    return { milliseconds: run.milliseconds, answer: answerOfDuckDb(run) }
  } finally {
    await duckDb.close()
  }
}
