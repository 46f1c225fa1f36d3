import type { Drawing, Shape } from './drawing-shapes'

const lines = 4

/** Paints a drawing on white, `width` pixels wide: red, green and blue of each pixel, row by row. */
export function paintDrawing(drawing: Drawing, width: number): { width: number; height: number; pixels: Uint8Array } {
  const scale = width / drawing.width
  const height = Math.round(drawing.height * scale)
  const pixels = new Uint8Array(width * height * 3).fill(255)
  for (const shape of drawing.shapes) paintShape(shape, scale, { width, height, pixels })
  return { width, height, pixels }
}

interface Canvas {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Each row of pixels is looked at along so many lines; along a line what is covered is exact. */
function paintShape({ outlines, isEvenOdd, fill }: Shape, scale: number, { width, height, pixels }: Canvas): void {
  const places = outlines.map((outline) => outline.map((place) => place * scale))
  const covered = new Float32Array(width)
  for (let row = 0; row < height; row++) {
    covered.fill(0)
    for (let line = 0; line < lines; line++) {
      const crossings = places.flatMap((outline) => crossingsOf(outline, row + (line + 0.5) / lines))
      cover(
        covered,
        crossings.sort((one, other) => one.x - other.x),
        isEvenOdd
      )
    }
    for (let column = 0; column < width; column++) {
      const share = Math.min(1, (covered[column] ?? 0) / lines)
      if (share === 0) continue
      const at = (row * width + column) * 3
      fill.forEach((part, channel) => {
        const under = pixels[at + channel] ?? 255
        pixels[at + channel] = Math.round(under + (part - under) * share)
      })
    }
  }
}

interface Crossing {
  readonly x: number
  /** Whether the outline goes down there (1) or up (-1). */
  readonly way: number
}

function crossingsOf(outline: readonly number[], y: number): Crossing[] {
  const found: Crossing[] = []
  for (let at = 0; at < outline.length; at += 2) {
    const next = (at + 2) % outline.length
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [outline[at], outline[at + 1], outline[next], outline[next + 1]]
    if (y0 <= y === y1 <= y) continue
    found.push({ x: x0 + ((y - y0) / (y1 - y0)) * (x1 - x0), way: y1 > y0 ? 1 : -1 })
  }
  return found
}

function cover(covered: Float32Array, crossings: readonly Crossing[], isEvenOdd: boolean): void {
  let winding = 0
  for (const [index, { x, way }] of crossings.entries()) {
    winding += way
    const isInside = isEvenOdd ? index % 2 === 0 : winding !== 0
    const next = crossings[index + 1]
    if (!isInside || !next) continue
    const [from, to] = [Math.max(0, x), Math.min(covered.length, next.x)]
    for (let column = Math.floor(from); column < to; column++) {
      const share = Math.min(to, column + 1) - Math.max(from, column)
      if (share > 0) covered[column] = (covered[column] ?? 0) + share
    }
  }
}
