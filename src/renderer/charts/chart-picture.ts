import type { ChartTheme } from './chart-theme'
import type { DrawAgain } from './use-chart'

/** What stands around a chart in a picture of its own. */
export interface PictureTexts {
  readonly title: string
  readonly unit: string
  /** Names beside the colours of the segment and of the base. */
  readonly segment: string
  readonly base: string
  /** Lines under the chart: n, the day. */
  readonly notes: readonly string[]
}

const width = 720
const margin = 28
const scale = 2
const head = 58
const line = 18

/** A chart as a PNG of 1440 pixels' width on the paper of the screen, with title, legend, n and day; null where nothing can be drawn. */
export async function chartPicture(
  draw: DrawAgain,
  height: number,
  theme: ChartTheme,
  texts: PictureTexts
): Promise<Blob | null> {
  const chart = draw(width - 2 * margin, height, scale)
  const canvas = document.createElement('canvas')
  const whole = margin + head + height + 12 + line * (texts.notes.length + 1) + margin - 8
  Object.assign(canvas, { width: width * scale, height: whole * scale })
  const pen = canvas.getContext('2d')
  if (!pen || !chart) return null
  pen.scale(scale, scale)
  pen.fillStyle = theme.surface
  pen.fillRect(0, 0, width, whole)
  pen.fillStyle = theme.ink
  pen.font = `600 18px ${theme.font}`
  pen.fillText(texts.title, margin, margin + 16, width - 2 * margin)
  pen.fillStyle = theme.inkSoft
  pen.font = `12px ${theme.font}`
  pen.fillText(texts.unit, margin, margin + 38, width - 2 * margin)
  pen.drawImage(chart, margin, margin + head, width - 2 * margin, height)
  writeFoot(pen, theme, texts, margin + head + height + 12 + 12)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

function writeFoot(pen: CanvasRenderingContext2D, theme: ChartTheme, texts: PictureTexts, top: number): void {
  let left = margin
  for (const [color, name] of [
    [theme.segment, texts.segment],
    [theme.base, texts.base]
  ] as const) {
    pen.fillStyle = color
    pen.fillRect(left, top - 9, 10, 10)
    pen.fillStyle = theme.inkSoft
    pen.fillText(name, left + 16, top, 300)
    left += 16 + Math.min(300, pen.measureText(name).width) + 20
  }
  texts.notes.forEach((note, index) => pen.fillText(note, margin, top + line * (index + 1), width - 2 * margin))
}
