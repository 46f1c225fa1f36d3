import { median, timed } from '../median'
import { previewOurs } from '../ours/running-ours'
import { sliderQuestion, widths } from '../question'
import type { BenchContext, Comparison, Figure } from './comparison'

const smallRows = 100_000

/** How many times longer a moved slider takes with ten times the customers; the greater of narrow and wide. */
export const growth: Comparison = {
  name: 'growth',
  async run(context) {
    const grown: { value: number; note: string }[] = []
    for (const width of widths) grown.push(await growthOf(context, width))
    const value = Math.max(...grown.map((each) => each.value))
    const note = grown.map((each) => each.note).join('; ')
    const figure: Figure = { key: 'growth_slider_100k_to_1m', value, ours: null, peer: null, note }
    return [figure]
  }
}

async function growthOf(context: BenchContext, width: (typeof widths)[number]) {
  const [small, large] = [await context.ours(smallRows), await context.ours()]
  const times: Record<'small' | 'large', number[]> = { small: [], large: [] }
  for (let run = -2; run < 2 * context.runs; run++) {
    const question = sliderQuestion(width, 100 + run)
    const [few, many] = [
      await timed(() => previewOurs(small.client, question)),
      await timed(() => previewOurs(large.client, question))
    ]
    if (run < 0) continue
    times.small.push(few)
    times.large.push(many)
  }
  const [few, many] = [median(times.small), median(times.large)]
  return { value: many / few, note: `${width} ${few.toFixed(2)} and ${many.toFixed(2)} ms` }
}
