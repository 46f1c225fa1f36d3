import type { PortraitNode } from '../../../model/portrait'
import { useFieldTexts } from '../../composables/use-field-texts'
import { useCriterionSummary } from './use-criterion-summary'

/** What criteria and groups are called: by their subject, in full, and where in their group they stand. */
export function useNodeTexts() {
  const { words, subjectOf } = useFieldTexts()
  const summaryOf = useCriterionSummary()

  /** A criterion's field, or how a group joins. */
  function nameOfNode(node: PortraitNode): string {
    if (node.kind !== 'group') return subjectOf(node)
    return words.value.say('moving.group', { mode: words.value.say(`builder.modeBadges.${node.mode}`) })
  }

  /** A criterion in a line; a group with all that is in it in brackets. */
  function textOfNode(node: PortraitNode): string {
    const { say } = words.value
    if (node.kind === 'group') {
      const count = node.mode === 'atLeast' ? ` ${node.count}` : ''
      const members = node.members.map(textOfNode).join('; ')
      return `${say(`builder.modeBadges.${node.mode}`)}${count} ${say(`builder.modeTexts.${node.mode}`)}: (${members})`
    }
    const asked = summaryOf(node)
      .map(({ text }) => text)
      .join('')
    return `${node.negated ? `${say('builder.not')} ` : ''}${subjectOf(node)} ${asked}`
  }
  return { words, nameOfNode, textOfNode }
}
