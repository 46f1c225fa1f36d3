import { defaultAgeBands, type AgeBand } from '../../model/age-band'
import type { CustomerTable } from '../../model/customer-table'
import { bandsOfAgeSpans } from '../portrait/preview/age-spans'

const usual = JSON.stringify(defaultAgeBands)

/** The bands for figures by age: those of the settings; while these are the usual ones and ages are known as bands, the ages' own. */
export function bandsOfFigures({ columns }: CustomerTable, ofSettings: readonly AgeBand[]): readonly AgeBand[] {
  const ages = columns.get('age')
  if (ages?.kind !== 'age' || JSON.stringify(ofSettings) !== usual) return ofSettings
  return bandsOfAgeSpans(ages) ?? ofSettings
}
