import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Locator, type Page } from '@playwright/test'
import { createWords } from '../../../src/words/create-words'
import { findChromium } from '../../e2e/find-chromium'
import { measurePointerToPaint } from '../../e2e/pages/pointer-to-paint'
import { programPages } from '../../e2e/pages/program-pages'
import { startHostProcess } from '../../e2e/start-host'
import type { BenchBase } from '../base/ensure-base'
import { median, percentile } from '../median'
import { importBase, prepareWorkspace, startOurs, workspaceName } from '../ours/running-ours'
import { untilDurable } from '../ours/until-durable'
import { portraitOf, sliderQuestion } from '../question'
import type { Comparison } from './comparison'

const moves = 90
const drags = 3
const span = -120
const dragged = 'dragged'

/**
 * A handle of the income's histogram is drawn by the mouse in the built browser host and a real Chromium, over a portrait
 * of eight criteria: milliseconds from the pointer event's own time stamp until the frame with its count is made.
 */
export const pointerToPaint: Comparison = {
  name: 'pointerToPaint',
  async run(context) {
    const folder = await mkdtemp(join(tmpdir(), 'portrait-desk-bench-page-'))
    const segment = await prepareSegment(await context.base(), folder)
    const host = await startHostProcess({ folder, language: 'en' })
    let browser: Browser | null = null
    try {
      browser = await chromium.launch({ executablePath: findChromium() })
      context.versions.chromium = browser.version()
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.goto(host.address)
      const handle = await openedHandle(page, segment)
      const times: number[] = []
      await measurePointerToPaint(page, handle, { moves: 10, span: span / 8 })
      for (let drag = 0; drag < drags; drag++)
        times.push(...(await measurePointerToPaint(page, handle, { moves, span })))
      const note = `${times.length} moves, median ${median(times).toFixed(1)} ms, largest ${Math.max(...times).toFixed(0)} ms`
      return [{ key: 'pointerToPaint_p95_ms_1m', value: percentile(times, 95), ours: null, peer: null, note }]
    } finally {
      await browser?.close()
      await host.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

async function prepareSegment(base: BenchBase, folder: string): Promise<string> {
  const ours = await startOurs(folder)
  await prepareWorkspace(ours.client)
  await importBase(ours.client, base)
  await untilDurable(ours.client)
  const portrait = portraitOf(sliderQuestion('wide', 0))
  const members = portrait.members.map((member) =>
    member.kind === 'number' && member.field === 'income' ? { ...member, id: dragged } : member
  )
  const { id } = await ours.client.call('segment.create', { name: 'Dragged', portrait: { ...portrait, members } })
  await ours.close()
  return id
}

/** The upper handle of the criterion's slider, with the segment open in the builder and all at rest. */
async function openedHandle(page: Page, segment: string): Promise<Locator> {
  const { welcome, builder } = programPages(page, createWords('en'))
  await welcome.openWorkspace(workspaceName)
  await page.evaluate(`location.hash = '#/segments/${segment}'`)
  const card = page.locator(`[data-node="${dragged}"]`)
  await card.locator('[aria-expanded]').first().click()
  const handle = card.getByRole('slider').last()
  await handle.waitFor()
  await builder.settled()
  return handle
}
