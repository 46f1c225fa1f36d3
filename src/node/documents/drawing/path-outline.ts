/** Points of a closed line, x and y in turn. */
export type Outline = number[]

interface Pen {
  x: number
  y: number
  startX: number
  startY: number
  /** The second handle of the last curve, which a smooth one mirrors. */
  handle: { readonly x: number; readonly y: number } | null
  outline: Outline
}

type Numbers = (count: number) => number[]

const steps = 12
const argumentCounts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0 }

/** The closed lines of an SVG path of straight lines, cubic curves and arcs, as polygons; null when it has other commands. */
export function pathOutlines(path: string): Outline[] | null {
  const outlines: Outline[] = []
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, handle: null, outline: [] }
  for (const [, command = '', text = ''] of path.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const kind = command.toLowerCase()
    const count = argumentCounts[kind]
    if (count === undefined) return null
    const numbers = kind === 'a' ? arcNumbers(text) : numbersIn(text)
    if (kind === 'm') outlines.push((pen.outline = []))
    const isRelative = command === kind
    for (let at = 0; at === 0 || at + count <= numbers.length; at += Math.max(1, count)) {
      if (at > 0 && count === 0) break
      draw(pen, kind === 'm' && at > 0 ? 'l' : kind, isRelative, (size) => numbers.slice(at, at + size))
    }
  }
  return outlines.filter((outline) => outline.length > 4)
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(Number)
}

/** The two flags of an arc may stand without a blank after them. */
function arcNumbers(text: string): number[] {
  const number = String.raw`\s*,?\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)`
  const flag = String.raw`\s*,?\s*([01])`
  const arc = new RegExp(number.repeat(3) + flag.repeat(2) + number.repeat(2), 'gi')
  return [...text.matchAll(arc)].flatMap((match) => match.slice(1).map(Number))
}

function draw(pen: Pen, kind: string, isRelative: boolean, numbers: Numbers): void {
  const [baseX, baseY] = isRelative ? [pen.x, pen.y] : [0, 0]
  const { handle } = pen
  pen.handle = null
  if (kind === 'z') return moveTo(pen, pen.startX, pen.startY)
  if (kind === 'h' || kind === 'v') {
    const [value = 0] = numbers(1)
    return kind === 'h' ? lineTo(pen, baseX + value, pen.y) : lineTo(pen, pen.x, baseY + value)
  }
  if (kind === 'a') {
    const [radiusX = 0, radiusY = 0, turn = 0, large = 0, sweep = 0, x = 0, y = 0] = numbers(7)
    return arcTo(pen, { radiusX, radiusY, turn, isLarge: large === 1, isSweep: sweep === 1 }, baseX + x, baseY + y)
  }
  const places = numbers(argumentCounts[kind] ?? 0).map((value, at) => value + (at % 2 === 0 ? baseX : baseY))
  if (kind === 'm' || kind === 'l') {
    const [x = 0, y = 0] = places
    if (kind === 'l') return lineTo(pen, x, y)
    pen.startX = x
    pen.startY = y
    moveTo(pen, x, y)
    pen.outline.push(x, y)
    return
  }
  const mirrored = handle ? [2 * pen.x - handle.x, 2 * pen.y - handle.y] : [pen.x, pen.y]
  curveTo(pen, kind === 's' ? [...mirrored, ...places] : places)
}

function moveTo(pen: Pen, x: number, y: number): void {
  pen.x = x
  pen.y = y
}

function lineTo(pen: Pen, x: number, y: number): void {
  pen.outline.push(x, y)
  moveTo(pen, x, y)
}

function curveTo(pen: Pen, [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]: number[]): void {
  const { x, y } = pen
  for (let step = 1; step <= steps; step++) {
    const t = step / steps
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
    pen.outline.push(a * x + b * x1 + c * x2 + d * x3, a * y + b * y1 + c * y2 + d * y3)
  }
  pen.handle = { x: x2, y: y2 }
  moveTo(pen, x3, y3)
}

interface Arc {
  radiusX: number
  radiusY: number
  turn: number
  isLarge: boolean
  isSweep: boolean
}

/** From the end points to the centre as the appendix of SVG 1.1 has it (F.6.5). */
function arcTo(pen: Pen, { radiusX, radiusY, turn, isLarge, isSweep }: Arc, x: number, y: number): void {
  if (radiusX === 0 || radiusY === 0 || (x === pen.x && y === pen.y)) return lineTo(pen, x, y)
  const angle = (turn * Math.PI) / 180
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  const [halfX, halfY] = [(pen.x - x) / 2, (pen.y - y) / 2]
  const [px, py] = [cosine * halfX + sine * halfY, cosine * halfY - sine * halfX]
  const grow = Math.sqrt(Math.max(1, (px / radiusX) ** 2 + (py / radiusY) ** 2))
  const [rx, ry] = [Math.abs(radiusX) * grow, Math.abs(radiusY) * grow]
  const share = (rx * py) ** 2 + (ry * px) ** 2
  const factor = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - share) / share)) * (isLarge === isSweep ? -1 : 1)
  const [cx, cy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx]
  const [centreX, centreY] = [cosine * cx - sine * cy + (pen.x + x) / 2, sine * cx + cosine * cy + (pen.y + y) / 2]
  const from = Math.atan2((py - cy) / ry, (px - cx) / rx)
  const to = Math.atan2((-py - cy) / ry, (-px - cx) / rx)
  const whole = 2 * Math.PI
  const way = isSweep ? (((to - from) % whole) + whole) % whole : -((((from - to) % whole) + whole) % whole)
  for (let step = 1; step <= steps; step++) {
    const at = from + (way * step) / steps
    const [u, v] = [rx * Math.cos(at), ry * Math.sin(at)]
    pen.outline.push(centreX + cosine * u - sine * v, centreY + sine * u + cosine * v)
  }
  moveTo(pen, x, y)
}
