import { describe, expect, it } from 'vitest'
import { loadFaces } from '../../../src/core/persona/face'
import { segmentColors } from '../../../src/model/segment'
import { faceOnPaper } from '../../../src/renderer/views/persona/face-on-paper'

const theme = { inkSoft: '#aaaaaa', line: '#333333', base: '#444444', font: 'sans' }
const light = { ...theme, ink: '#1f1d1a', surface: '#ffffff', segment: '#8a4f9e' }
const dark = { ...theme, ink: '#f3f0ea', surface: '#1f1e1b', segment: '#c08fd2' }
const svgOf = (address: string) => decodeURIComponent(address.slice(address.indexOf(',') + 1))
const fills = (svg: string) => new Set([...svg.matchAll(/fill="(#[^"]+)"/g)].map(([, color]) => color))

describe('a drawn face', () => {
  it('is shown as it is drawn on light paper', async () => {
    const svg = (await loadFaces())('a', 'plum')
    expect(svgOf(faceOnPaper(svg, 'plum', light))).toBe(svg)
    expect(svgOf(faceOnPaper(svg, 'plum', null))).toBe(svg)
  })

  it.each(segmentColors)('has nothing of its colours on white left on dark paper: %s', async (color) => {
    const draw = await loadFaces()
    const seeds = ['a', 'b', 'c', 'd', 'e', 'f']
    for (const seed of seeds) {
      const svg = svgOf(faceOnPaper(draw(seed, color), color, dark))
      const shown = fills(svg)
      expect([...shown].filter((fill) => /^#0+$/.test(fill ?? ''))).toEqual([])
      expect(shown).toContain(dark.ink)
      expect(shown).toContain(dark.segment)
      expect(svg).toMatch(/<mask[^>]*><rect[^>]*fill="#fff"/)
    }
  })
})
