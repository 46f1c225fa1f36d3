import { eventsOfChartName, fieldOfChartName, type ChartName } from '../../model/chart-name'
import { useFieldTexts } from './use-field-texts'

/** Says what a chart of the mirror is called. */
export function useChartNames(): (name: ChartName) => string {
  const { words, nameOf } = useFieldTexts()
  return (name) => {
    if (name === 'setsApart') return words.value.say('charts.apart.title')
    if (name === 'checkByAge') return words.value.say('charts.checkByAge')
    const events = eventsOfChartName(name)
    return events ? words.value.say(`charts.events.${events.of}.${events.along}`) : nameOf(fieldOfChartName(name) ?? '')
  }
}
