import type { Chart } from '../../contract/results'
import { useFieldTexts } from './use-field-texts'

const few = 30

/** Says of what a chart shows shares, and of how many customers (or events) it is known. */
export function useChartTexts(): { unitOf(chart: Chart): string; knownOf(chart: Chart): string } {
  const { words, unit } = useFieldTexts()

  function unitOf(chart: Chart): string {
    if (chart.request.kind === 'events') {
      const isOrders = chart.request.of === 'orders'
      if (chart.request.along === 'hourOfWeek')
        return words.value.say(isOrders ? 'charts.unitOrderHours' : 'charts.unitHours')
      return words.value.say(isOrders ? 'charts.unitOrders' : 'charts.unitContacts')
    }
    const counted = unit(chart.field)
    return counted === ''
      ? words.value.say('builder.mirror.ofEach')
      : words.value.say('builder.mirror.ofEachIn', { unit: counted })
  }

  function knownOf({ total, unknown }: Chart): string {
    const known = total.segment - unknown.segment
    return words.value.say(known < few && total.segment > 0 ? 'charts.knownFew' : 'charts.known', {
      n: words.value.number(known),
      all: words.value.number(total.segment),
      share: words.value.percent(total.segment === 0 ? 0 : known / total.segment)
    })
  }
  return { unitOf, knownOf }
}
