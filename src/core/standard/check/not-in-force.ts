import type { StandardFinding } from '../../../contract/standard-results'
import { overridesOf } from '../../../model/standard/effective-promises'
import type { StandardChange } from '../../../model/standard/standard-change'
import { stateOf } from '../applying-standard'
import { customersOf, findingId, layersText, type Checked } from './checked'

/** Standards that are written and bind nobody yet. */
export function notInForce(checked: Checked): StandardFinding[] {
  const { standards, layers, words } = checked
  const waiting = layers.filter(
    ({ segment }) => overridesOf(standards, segment).length > 0 && stateOf(standards, segment) !== 'inForce'
  )
  if (waiting.length === 0) return []
  return [
    {
      id: findingId('notInForce'),
      kind: 'notInForce',
      severity: 'note',
      title: words.say('standard.findings.notInForce.title', {}, waiting.length),
      text: words.say('standard.findings.notInForce.text', { segments: layersText(words, waiting) }),
      segments: waiting.map(({ segment }) => segment),
      cells: [],
      customers: customersOf(checked, waiting),
      mends: [
        {
          text: words.say('standard.mends.putInForce', {}, waiting.length),
          changes: waiting.map(({ segment }): StandardChange => ({ kind: 'standard', segment, state: 'inForce' }))
        }
      ]
    }
  ]
}
