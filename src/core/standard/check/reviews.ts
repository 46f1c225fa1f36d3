import type { StandardFinding } from '../../../contract/standard-results'
import { dayFromIso, isoFromDay, monthsBefore } from '../../../model/day'
import type { StandardChange } from '../../../model/standard/standard-change'
import { customersOf, findingId, layersText, type Checked } from './checked'

/** A standard with its review, by the segment it is of. */
interface Reviewed {
  readonly segment: string | null
  readonly reviewOn: string | null
  readonly reviewEvery: number
}

/** Standards whose review is overdue, each by itself, and those that have promises and no day for it, together. */
export function reviews(checked: Checked): StandardFinding[] {
  const { common, segments } = checked.standards
  const all: Reviewed[] = [{ segment: null, ...common }, ...segments].filter(({ overrides }) => overrides.length > 0)
  const withoutDay = all.filter(({ reviewOn }) => reviewOn === null)
  const overdue = all.filter(({ reviewOn }) => reviewOn !== null && (dayFromIso(reviewOn) ?? Infinity) < checked.day)
  return [
    ...overdue.map((standard) => overdueFinding(checked, standard)),
    ...(withoutDay.length === 0 ? [] : [noReview(checked, withoutDay)])
  ]
}

function overdueFinding(checked: Checked, standard: Reviewed): StandardFinding {
  const { words } = checked
  const name = words.segment(standard.segment)
  const days = checked.day - (dayFromIso(standard.reviewOn ?? '') ?? checked.day)
  return {
    ...partsOf(checked, [standard]),
    id: findingId('reviewOverdue', standard.segment),
    kind: 'reviewOverdue',
    severity: 'warning',
    title: words.say('standard.findings.reviewOverdue.title', { segment: name }),
    text: words.say('standard.findings.reviewOverdue.text', { day: words.day(standard.reviewOn ?? '') }, days),
    mends: [
      {
        text: words.say('standard.mends.reviewed', { day: words.day(nextReview(checked, standard)) }),
        changes: [changeOf(checked, standard)]
      }
    ]
  }
}

function noReview(checked: Checked, without: readonly Reviewed[]): StandardFinding {
  const { words } = checked
  const parts = partsOf(checked, without)
  return {
    ...parts,
    id: findingId('noReview'),
    kind: 'noReview',
    severity: 'note',
    title: words.say('standard.findings.noReview.title'),
    text: words.say('standard.findings.noReview.text', { segments: layersText(words, without) }),
    mends: [
      {
        text: words.say('standard.mends.planReview'),
        changes: without.map((standard) => changeOf(checked, standard))
      }
    ]
  }
}

function partsOf(checked: Checked, of: readonly Reviewed[]): Pick<StandardFinding, 'segments' | 'cells' | 'customers'> {
  const segments = of.map(({ segment }) => segment)
  const layers = checked.layers.filter(({ segment }) => segments.includes(segment))
  return { segments, cells: [], customers: customersOf(checked, layers) }
}

function nextReview({ day }: Checked, { reviewEvery }: Reviewed): string {
  return isoFromDay(monthsBefore(day, -reviewEvery))
}

function changeOf(checked: Checked, standard: Reviewed): StandardChange {
  return { kind: 'standard', segment: standard.segment, reviewOn: nextReview(checked, standard) }
}
