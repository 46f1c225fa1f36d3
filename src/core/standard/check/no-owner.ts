import type { StandardFinding } from '../../../contract/standard-results'
import type { Place } from '../../../model/standard/effective-promises'
import { overridesOf } from '../../../model/standard/effective-promises'
import type { StandardChange } from '../../../model/standard/standard-change'
import { customersOf, findingId, placesText, type Checked } from './checked'

/** Requests for which nobody answers, of standards that promise something. */
export function noOwner(checked: Checked): StandardFinding[] {
  const { standards, words } = checked
  const layers = checked.layers.filter(({ segment }) => overridesOf(standards, segment).length > 0)
  const places = layers.flatMap(({ segment, promises }) =>
    promises.flatMap(({ cell, promises: { owner } }): Place[] => (owner ? [] : [{ segment, ...cell }]))
  )
  if (places.length === 0) return []
  const concerned = layers.filter(({ segment }) => places.some((place) => place.segment === segment))
  const departments = standards.departments.filter(({ id }) => places.some(({ department }) => department === id))
  const named = departments.map(({ id }): Place => ({ segment: null, department: id, request: null }))
  return [
    {
      id: findingId('noOwner'),
      kind: 'noOwner',
      severity: 'warning',
      title: words.say('standard.findings.noOwner.title'),
      text: words.say('standard.findings.noOwner.text', { places: placesText(words, named) }),
      segments: concerned.map(({ segment }) => segment),
      cells: places,
      customers: customersOf(checked, concerned),
      mends: [
        {
          text: words.say('standard.mends.owner', { departments: placesText(words, named) }),
          changes: departments.map(({ id }): StandardChange => ({
            kind: 'promises',
            segment: null,
            department: id,
            request: null,
            set: { owner: { team: words.department(id), person: null } },
            inherit: []
          }))
        }
      ]
    }
  ]
}
