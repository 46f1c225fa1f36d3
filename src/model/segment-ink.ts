import type { SegmentColor } from './segment'

/** The fill of each segment colour on paper, `#rrggbb`; as the screens have it in light. */
export const segmentInk: Readonly<Record<SegmentColor, string>> = {
  blue: '#1d6fa5',
  vermilion: '#c8501e',
  green: '#12805c',
  plum: '#8a4f9e',
  amber: '#9a6200',
  sky: '#2f7fb3',
  rose: '#bf4d7a',
  teal: '#0b7a83',
  olive: '#66751f',
  brown: '#8a5a44',
  indigo: '#4f5bb5',
  slate: '#5c6b7a'
}
