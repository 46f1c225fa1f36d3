import { ensureOrders } from '../base/ensure-base'
import { draggedQuestion, type EventQuestion } from '../event-question'
import { median, timed } from '../median'
import { countOurs, importOrders } from '../ours/ours-with-orders'
import { orderForms, type OrderForm } from '../peers/duckdb-orders'
import type { Peer } from '../peers/peer'
import { fastestOf, ratioFigure } from '../ratio-figure'
import type { Comparison } from './comparison'

const question = draggedQuestion('bound', 0)
const mostImports = 5

/**
 * Orders read beside customers that are there already, up to the first question about them: five orders a customer on
 * average. Ours finds each order's customer by the key, as DuckDB does by a join.
 */
export const importOrdersComparison: Comparison = {
  name: 'importOrders',
  async run(context) {
    const { client } = await context.ours()
    const duckDb = await context.duckDb()
    const orders = await ensureOrders(context.rows, context.say)
    const ours: number[] = []
    const peers = new Map<string, number[]>(orderForms.map(({ name }) => [name, []]))
    for (let run = -1; run < Math.min(mostImports, context.runs); run++) {
      let count = 0
      const mine = await timed(async () => {
        await importOrders(client, orders)
        count = await countOurs(client, question)
      })
      if (run >= 0) ours.push(mine)
      for (const form of orderForms) {
        const { milliseconds, results } = await duckDb.run([...form.load(orders), ...form.ask(question)])
        refuseOther(form, count, Number(results.at(-1)?.[0]?.[0]))
        if (run >= 0) peers.get(form.name)?.push(milliseconds)
      }
    }
    const best = fastestOf(peers)
    context.say(`  duckdb tried: ${best.tried}`)
    return [ratioFigure('importOrders_vs_duckdb', ours, best.times, best.name)]
  }
}

const moves = 9

/**
 * A criterion on orders of a category within the last days, its sum's bound dragged over 9 small moves and then its window:
 * the mean over the moves of both; the note tells them apart.
 */
export const eventSlider: Comparison = {
  name: 'eventSlider',
  async run(context) {
    const { client } = await context.ours()
    const duckDb = await context.duckDb()
    const orders = await ensureOrders(context.rows, context.say)
    await importOrders(client, orders)
    const ours: Drag[] = []
    const peers = new Map<string, readonly number[]>()
    for (let run = -1; run < context.runs; run++) {
      const drag = await dragged(run, (asked) => countOurs(client, asked))
      if (run >= 0) ours.push(drag)
    }
    for (const form of orderForms) {
      await duckDb.run(form.load(orders))
      const theirs: Drag[] = []
      for (let run = -1; run < context.runs; run++) {
        const drag = await dragged(run, (asked) => countOfPeer(duckDb, form, asked))
        if (run >= 0) theirs.push(drag)
        if (run === 0) refuseOther(form, ours[0]?.counts.join() ?? '', drag.counts.join())
      }
      peers.set(form.name, theirs.map(meanOf))
    }
    const best = fastestOf(peers)
    context.say(`  duckdb tried: ${best.tried}`)
    const [bound, window] = [ours.map((drag) => drag.bound), ours.map((drag) => drag.window)].map(median)
    const note = `${best.name}; ours a moved bound ${(bound ?? NaN).toFixed(1)} ms, a moved window ${(window ?? NaN).toFixed(1)} ms`
    return [ratioFigure('eventSlider_vs_duckdb', ours.map(meanOf), best.times, note)]
  }
}

/** Milliseconds of a move, and what was counted at each. */
interface Drag {
  readonly bound: number
  readonly window: number
  readonly counts: readonly number[]
}

function meanOf({ bound, window }: Drag): number {
  return (bound + window) / 2
}

/** Each run begins at another place, so that no question comes twice. */
async function dragged(run: number, count: (question: EventQuestion) => Promise<number>): Promise<Drag> {
  const counts: number[] = []
  const first = (run + 1) * (moves + 1)
  const drag = async (what: 'bound' | 'window'): Promise<number> => {
    await count(draggedQuestion(what, first))
    const whole = await timed(async () => {
      for (let move = 1; move <= moves; move++) counts.push(await count(draggedQuestion(what, first + move)))
    })
    return whole / moves
  }
  return { bound: await drag('bound'), window: await drag('window'), counts }
}

async function countOfPeer(peer: Peer, form: OrderForm, question: EventQuestion): Promise<number> {
  const { results } = await peer.run(form.ask(question))
  return Number(results[0]?.[0]?.[0])
}

function refuseOther(form: OrderForm, ours: number | string, theirs: number | string): void {
  if (ours !== theirs) throw new Error(`ours and duckdb (${form.name}) differ: ${String(ours)}, ${String(theirs)}`)
}
