import type { WhyCriterion, WhyMiss } from '../../../contract/why-results'
import { eventFieldId, type EventCriterion } from '../../../model/criterion/event-criterion'
import { isoFromDay } from '../../../model/day'
import { useFieldTexts } from '../../composables/use-field-texts'

/** Says what a customer has of what a criterion asks, and by how much it misses. */
export function useWhyTexts() {
  const { words, cell, bound } = useFieldTexts()

  /** A number in the units of what the criterion measures. */
  function amount({ criterion }: WhyCriterion, value: number): string {
    if (criterion.kind !== 'event') return bound(criterion.field, value)
    const { measure } = criterion
    const isOfAttribute = measure.kind === 'sum' || measure.kind === 'average'
    return isOfAttribute
      ? bound(eventFieldId(criterion.field, measure.attribute), value)
      : words.value.number(value, measure.kind === 'interval' ? 1 : 0)
  }

  function figureText(node: WhyCriterion, { measure }: EventCriterion): string {
    const { figure } = node
    if (!figure) return words.value.say('why.hasNothing')
    const isDay = measure.kind === 'first' || measure.kind === 'last'
    const text = (value: number): string => (isDay ? words.value.day(isoFromDay(value)) : amount(node, value))
    const { low, high } = figure
    return words.value.say('why.has', { value: low === high ? text(low) : `${text(low)}–${text(high)}` })
  }

  function valueText(node: WhyCriterion): string {
    const { criterion, value, age } = node
    if (criterion.kind === 'event') return figureText(node, criterion)
    if (value === null) return words.value.say('why.hasNothing')
    const has = words.value.say('why.has', { value: cell(criterion.field, value) })
    return age === null ? has : `${has}, ${words.value.say('why.age', { value: cell('age', age) })}`
  }

  function missText(node: WhyCriterion, { by, unit }: WhyMiss): string {
    const size = Math.abs(by)
    const told = unit === 'value' ? amount(node, size) : words.value.say(`why.${unit}`, {}, Math.round(size))
    return words.value.say(`why.misses.${unit}${by < 0 ? 'Less' : 'More'}`, { amount: told })
  }
  return { words, valueText, missText }
}
