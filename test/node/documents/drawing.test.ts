import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadFaces } from '../../../src/core/persona/face'
import { drawPng } from '../../../src/node/documents/drawing/draw-png'
import { drawingShapes } from '../../../src/node/documents/drawing/drawing-shapes'
import { paintDrawing } from '../../../src/node/documents/drawing/paint-drawing'
import { pathOutlines } from '../../../src/node/documents/drawing/path-outline'

/** Red of each pixel, row by row. */
function painted(shapes: string, size: number): number[][] {
  const drawing = drawingShapes(`<svg viewBox="0 0 8 8">${shapes}</svg>`)
  if (!drawing) throw new Error('not drawn')
  const { pixels, width, height } = paintDrawing(drawing, size)
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => pixels[(row * width + column) * 3] ?? -1)
  )
}

describe('a drawing as pixels', () => {
  it('fills what its outlines enclose, and parts of pixels in part', () => {
    expect(painted('<path d="M2 2h4v4h-4z" fill="#000"/>', 4)).toEqual([
      [255, 255, 255, 255],
      [255, 0, 0, 255],
      [255, 0, 0, 255],
      [255, 255, 255, 255]
    ])
    expect(painted('<rect x="1" width="1" height="8" fill="#000000"/>', 4)[0]).toEqual([128, 255, 255, 255])
  })

  it('leaves a hole where outlines go against each other, or by the rule of odd and even', () => {
    const hole = [0, 255, 255, 0]
    expect(painted('<path d="M0 0h8v8h-8zM2 2v4h4v-4z" fill="#000"/>', 4)[1]).toEqual(hole)
    expect(painted('<path fill-rule="evenodd" d="M0 0h8v8h-8zM2 2h4v4h-4z" fill="#000"/>', 4)[1]).toEqual(hole)
    expect(painted('<path d="M0 0h8v8h-8zM2 2h4v4h-4z" fill="#000"/>', 4)[1]).toEqual([0, 0, 0, 0])
  })

  it('knows relative and absolute commands, smooth curves and arcs alike', () => {
    const square = [0, 0, 4, 0, 4, 4, 0, 4]
    expect(pathOutlines('M0 0L4 0L4 4L0 4Z')).toEqual([square])
    expect(pathOutlines('m0,0 4,0 0,4-4,0z')).toEqual([square])
    const [circle = []] = pathOutlines('M0 4a4 4 0 018 0a4 4 0 1 1-8 0z') ?? []
    const radii = circle.flatMap((x, at) => (at % 2 === 0 ? [Math.hypot(x - 4, (circle[at + 1] ?? 0) - 4)] : []))
    expect(Math.max(...radii.map((radius) => Math.abs(radius - 4)))).toBeLessThan(1e-9)
    expect(Math.min(...circle.filter((_, at) => at % 2 === 1))).toBeCloseTo(0)
    const [wave = []] = pathOutlines('M0 0C0 2 2 2 2 0s2-2 2 0') ?? []
    expect(wave.slice(-2)).toEqual([4, 0])
    expect(wave[wave.length - 13]).toBeLessThan(0)
  })

  it('moves and colours groups', () => {
    expect(painted('<g fill="#00f"><g transform="translate(4 0)"><path d="M0 0h4v8h-4z"/></g></g>', 2)[0]).toEqual([
      255, 0
    ])
  })

  it.each([
    '<text>a</text>',
    '<path d="M0 0Q1 1 2 2" fill="#000"/>',
    '<path d="M0 0h1v1z" fill="red"/>',
    '<g transform="scale(2)"></g>'
  ])('is not made of more than filled shapes: %s', (shape) => {
    expect(drawPng(`<svg viewBox="0 0 8 8">${shape}</svg>`, 8)).toBeNull()
    expect(drawPng(shape, 8)).toBeNull()
  })

  it('is a PNG with every pixel', () => {
    const png = drawPng('<svg viewBox="0 0 8 4"><rect width="8" height="4" fill="#112233"/></svg>', 4)
    if (!png) throw new Error('not drawn')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([4, 2])
    const length = png.readUInt32BE(33)
    const pixel = [0x11, 0x22, 0x33]
    const row = [0, ...pixel, ...pixel, ...pixel, ...pixel]
    expect([...inflateSync(png.subarray(41, 41 + length))]).toEqual([...row, ...row])
  })

  it('draws every face', async () => {
    const draw = await loadFaces()
    const seeds = Array.from({ length: 150 }, (_, at) => `seed ${at}`)
    expect(seeds.filter((seed) => drawPng(draw(seed, 'plum'), 12) === null)).toEqual([])
  })
})
