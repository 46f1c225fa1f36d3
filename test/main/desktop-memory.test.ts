import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepMemory } from '../../src/main/desktop-memory'
import { windowBounds } from '../../src/main/window-bounds'
import { nodeFiles } from '../../src/node/disk/node-files'
import { temporaryFolder } from '../hosts/temporary-folder'

const empty = { bounds: null, maximized: false, language: null, appearance: 'system', recent: [] }

describe('the memory of the desktop', () => {
  it('is there again at the next start', async () => {
    const path = join(await temporaryFolder(), 'desktop.json')
    const memory = await keepMemory(nodeFiles(), path)
    memory.change({ language: 'pl', recent: ['/a.portrait'] })
    memory.change({ bounds: { x: 1, y: 2, width: 1200, height: 800 }, maximized: true })
    await memory.settle()
    const again = await keepMemory(nodeFiles(), path)
    expect(again.now()).toEqual({
      bounds: { x: 1, y: 2, width: 1200, height: 800 },
      maximized: true,
      language: 'pl',
      appearance: 'system',
      recent: ['/a.portrait']
    })
  })

  it.each(['', 'no JSON', '[]', '{"language":"xx"}', '{"recent":[7]}', '{"bounds":{"x":"a"}}'])(
    'starts empty from %j',
    async (text) => {
      const path = join(await temporaryFolder(), 'desktop.json')
      await writeFile(path, text)
      expect((await keepMemory(nodeFiles(), path)).now()).toEqual(empty)
    }
  )

  it('goes on in memory when the disk refuses', async () => {
    const folder = join(await temporaryFolder(), 'gone')
    const memory = await keepMemory(nodeFiles(), join(folder, 'desktop.json'))
    memory.change({ language: 'ru' })
    await memory.settle()
    expect(memory.now().language).toBe('ru')
    await mkdir(folder)
    memory.change({ maximized: true })
    await memory.settle()
    expect(JSON.parse(await readFile(join(folder, 'desktop.json'), 'utf8'))).toMatchObject({ language: 'ru' })
  })
})

describe('the place of the window', () => {
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }]

  it('is where it was left, if that still shows', () => {
    const left = { x: 100, y: 50, width: 1200, height: 800 }
    expect(windowBounds(left, screens)).toEqual(left)
  })

  it('is the usual one when its screen is gone', () => {
    expect(windowBounds({ x: 2500, y: 50, width: 1200, height: 800 }, screens)).toEqual({ width: 1366, height: 860 })
    expect(windowBounds({ x: 100, y: -300, width: 1200, height: 800 }, screens)).toEqual({ width: 1366, height: 860 })
  })

  it('is never smaller than the screens need, and not larger than a small screen at first', () => {
    expect(windowBounds({ x: 0, y: 0, width: 200, height: 100 }, screens)).toMatchObject({ width: 1024, height: 700 })
    expect(windowBounds(null, [{ x: 0, y: 0, width: 1280, height: 760 }])).toEqual({ width: 1280, height: 760 })
    expect(windowBounds(null, [])).toEqual({ width: 1366, height: 860 })
  })
})
