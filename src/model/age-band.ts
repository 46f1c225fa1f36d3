import { z } from 'zod'

/** A half-open interval of full years [from, to); without `to` it is open. */
export const ageBandSchema = z.strictObject({
  from: z.number().int().min(0).max(150),
  to: z.number().int().min(1).max(151).optional()
})
export type AgeBand = z.infer<typeof ageBandSchema>

/** The bands shown until the user edits them: 18–25, 25–30, 30–35, 35–40, 40–45, 45+. */
export const defaultAgeBands: readonly AgeBand[] = [
  { from: 18, to: 25 },
  { from: 25, to: 30 },
  { from: 30, to: 35 },
  { from: 35, to: 40 },
  { from: 40, to: 45 },
  { from: 45 }
]

/** What is wrong with a list of bands: a band that ends before it begins, two that overlap, a gap between two. */
export type AgeBandFinding =
  | { readonly kind: 'empty'; readonly band: AgeBand }
  | { readonly kind: 'overlap'; readonly first: AgeBand; readonly second: AgeBand }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number }

/** Findings of a list of bands, in order of age. */
export function checkAgeBands(bands: readonly AgeBand[]): AgeBandFinding[] {
  const findings: AgeBandFinding[] = bands
    .filter((band) => band.to !== undefined && band.to <= band.from)
    .map((band) => ({ kind: 'empty', band }))
  const sorted = [...bands].sort((one, other) => one.from - other.from)
  sorted.slice(1).forEach((second, index) => {
    const first = sorted[index] as AgeBand
    if (first.to === undefined || first.to > second.from) findings.push({ kind: 'overlap', first, second })
    else if (first.to < second.from) findings.push({ kind: 'gap', from: first.to, to: second.from })
  })
  return findings
}

/** Reads `25,30,35,45-`: edges in rising order, a trailing `-` leaves the last band open; null when it is not such a list. */
export function ageBandsFromText(text: string): AgeBand[] | null {
  const open = text.trim().endsWith('-')
  const edges = text
    .trim()
    .replace(/-$/, '')
    .split(',')
    .map((edge) => edge.trim())
  if (edges.some((edge) => !/^\d{1,3}$/.test(edge))) return null
  const years = edges.map(Number)
  const bands: AgeBand[] = years.slice(1).map((to, index) => ({ from: years[index] as number, to }))
  if (open) bands.push({ from: years[years.length - 1] as number })
  const valid = bands.length > 0 && bands.every((band) => ageBandSchema.safeParse(band).success)
  return valid && checkAgeBands(bands).length === 0 ? bands : null
}
