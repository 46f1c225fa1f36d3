import { faceColors } from '../../../model/face-colors'
import type { SegmentColor } from '../../../model/segment'
import type { ChartTheme } from '../../charts/chart-theme'

/** A drawn face for the paper that is shown: as it is on light, on dark with light lines and in the segment's colour of then; as the address of a picture. */
export function faceOnPaper(svg: string, color: SegmentColor, theme: ChartTheme | null): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(theme && isDark(theme.surface) ? darkened(svg, color, theme) : svg)}`
}

function darkened(svg: string, color: SegmentColor, { segment, ink, surface }: ChartTheme): string {
  const { hair, skin, ground } = faceColors(color)
  const mixed = (strength: number) => mix(segment, surface, strength)
  return svg
    .replaceAll(/fill="#0{3}(?:0{3})?"/g, `fill="${ink}"`)
    .replaceAll(`fill="${hair}"`, `fill="${segment}"`)
    .replaceAll(`fill="${skin}"`, `fill="${mixed(0.34)}"`)
    .replaceAll(`fill="${ground}"`, `fill="${mixed(0.14)}"`)
    .replaceAll(/(?<!<rect[^>]*)fill="#fff"/g, `fill="${surface}"`)
}

const partsOf = (hex: string): number[] => [1, 3, 5].map((place) => Number.parseInt(hex.slice(place, place + 2), 16))
const isDark = (hex: string): boolean => partsOf(hex).reduce((sum, part) => sum + part, 0) < 384

/** So much of one colour, the rest of another; all `#rrggbb`. */
function mix(one: string, other: string, strength: number): string {
  const under = partsOf(other)
  const parts = partsOf(one).map((part, place) => Math.round(part * strength + (under[place] ?? 0) * (1 - strength)))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
