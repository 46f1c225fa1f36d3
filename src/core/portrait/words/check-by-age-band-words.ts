import type { CheckByAgeBandCriterion, CheckRange } from '../../../model/criterion/check-by-age-band-criterion'
import type { Field } from '../../../model/field'
import { fieldPhrase } from './field-phrase'
import { telling } from './marks'
import { numberText } from './number-words'
import { whose, type Phrasing, type Predicate } from './phrasing'
import { rangeText } from './range-text'
import { notTrue, nothingChosen } from './without-bounds'

/** "average check fits their age (25–30: at least 3,000 ₽; 45+: any)" */
export function checkByAgeBandWords(criterion: CheckByAgeBandCriterion, field: Field, phrasing: Phrasing): Predicate {
  const { words } = phrasing
  const included = criterion.bands.filter((band) => band.included)
  if (included.length === 0) return nothingChosen(phrasing, field, criterion.negated)
  const bands = telling(included.map((band) => bandText(band, field, phrasing)).join('; '))
  const fits = whose(words.say('sentence.checkByAge.fits', { field: fieldPhrase(phrasing, field), bands }))
  return criterion.negated ? notTrue(phrasing, fits) : fits
}

function bandText(band: CheckRange, field: Field, phrasing: Phrasing): string {
  const { words } = phrasing
  const text = (value: number | undefined) => (value === undefined ? undefined : numberText(phrasing, field, value))
  const bounds = { from: text(band.checkFrom), to: text(band.checkTo), excludesFrom: false, excludesTo: false }
  const open = bounds.from === undefined && bounds.to === undefined
  return words.say('sentence.checkByAge.band', {
    band: band.to === undefined ? `${band.from}+` : `${band.from}–${band.to}`,
    range: open ? words.say('sentence.checkByAge.noLimit') : rangeText(words, bounds)
  })
}
