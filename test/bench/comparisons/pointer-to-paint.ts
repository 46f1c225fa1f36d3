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
const span = 180
const dragged = 'dragged'

/**
 * The handles of the income's histogram are drawn by the mouse in the built browser host and a real Chromium, over a portrait
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
      const [lower, upper] = await openedHandles(page, segment)
      await measurePointerToPaint(page, upper, { moves: 5, span: 10 })
      const times = [
        ...(await measurePointerToPaint(page, upper, { moves, span: -span })),
        ...(await measurePointerToPaint(page, lower, { moves, span }))
      ]
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

/** The handles of the criterion's slider, with the segment open in the builder and all at rest. */
async function openedHandles(page: Page, segment: string): Promise<readonly [lower: Locator, upper: Locator]> {
  const { welcome, builder } = programPages(page, createWords('en'))
  await welcome.openWorkspace(workspaceName)
  await page.evaluate(`location.hash = '#/segments/${segment}'`)
  const card = page.locator(`[data-node="${dragged}"]`)
  await card.locator('[aria-expanded]').first().click()
  const handles = card.getByRole('slider')
  await handles.last().waitFor()
  await builder.settled()
  return [handles.first(), handles.last()]
}
