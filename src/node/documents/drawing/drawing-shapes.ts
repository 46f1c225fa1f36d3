import { pathOutlines, type Outline } from './path-outline'

/** What one fill covers. */
export interface Shape {
  readonly outlines: readonly Outline[]
  readonly isEvenOdd: boolean
  /** Red, green and blue, 0 to 255. */
  readonly fill: readonly [number, number, number]
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/**
 * The shapes of a drawing of filled paths and rectangles in groups that are moved, as faces are drawn: coordinates of its
 * `viewBox` from 0. Null when it holds anything else.
 */
export function drawingShapes(svg: string): Drawing | null {
  const [, width, height] = /viewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"/.exec(svg) ?? []
  if (width === undefined || height === undefined) return null
  const shapes: Shape[] = []
  const groups: Group[] = [{ x: 0, y: 0, fill: undefined }]
  for (const [, closing, tag, attributes = ''] of svg.replace(/<mask\b[^]*?<\/mask>/g, '').matchAll(tags)) {
    if (tag === 'svg') continue
    if (tag === 'g' && closing !== '') {
      groups.pop()
      continue
    }
    const valueOf = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]
    const group = groupWithin(groups.at(-1), valueOf)
    if (group === null) return null
    if (tag === 'g') {
      groups.push(group)
      continue
    }
    const shape = shapeOf(tag, group, valueOf)
    if (shape === null) return null
    shapes.push(shape)
  }
  return { width: Number(width), height: Number(height), shapes }
}

type ValueOf = (name: string) => string | undefined

interface Group {
  readonly x: number
  readonly y: number
  readonly fill: string | undefined
}

/** Where a group, or a shape as a group of its own, lies, and what fills it. */
function groupWithin(outer: Group | undefined, valueOf: ValueOf): Group | null {
  const move = moved(valueOf('transform'))
  if (move === null || outer === undefined) return null
  return { x: outer.x + move[0], y: outer.y + move[1], fill: valueOf('fill') ?? outer.fill }
}

function shapeOf(tag: string | undefined, { x, y, fill: color }: Group, valueOf: ValueOf): Shape | null {
  const outlines = tag === 'path' ? pathOutlines(valueOf('d') ?? '') : tag === 'rect' ? [rectangle(valueOf)] : null
  const fill = colorOf(color)
  if (outlines === null || fill === null) return null
  const placed = outlines.map((outline) => outline.map((place, at) => place + (at % 2 === 0 ? x : y)))
  return { outlines: placed, isEvenOdd: valueOf('fill-rule') === 'evenodd', fill }
}

const tags = /<(\/?)([a-z]+)((?:\s[^<>]*?)?)\/?>/gi

function moved(transform: string | undefined): [number, number] | null {
  if (transform === undefined) return [0, 0]
  const [, x, y] = /^translate\((-?[\d.]+)[\s,]+(-?[\d.]+)\)$/.exec(transform.trim()) ?? []
  return x === undefined ? null : [Number(x), Number(y)]
}

function rectangle(valueOf: ValueOf): Outline {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) => Number(valueOf(name) ?? 0))
  return [x, y, x + width, y, x + width, y + height, x, y + height]
}

function colorOf(fill: string | undefined): [number, number, number] | null {
  const [, digits] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(fill ?? '') ?? []
  if (digits === undefined) return null
  const whole = digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('')
  const part = (at: number) => Number.parseInt(whole.slice(at, at + 2), 16)
  return [part(0), part(2), part(4)]
}
