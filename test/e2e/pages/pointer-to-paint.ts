import type { Locator, Page } from '@playwright/test'

interface Move {
  readonly at: number
  readonly x: number
}
interface Paint {
  readonly at: number
  readonly text: string
}

/** What the page notes during a drag; times are milliseconds of its `performance.now()`. */
interface Recording {
  readonly moves: readonly Move[]
  readonly paints: readonly Paint[]
}

const countPlace = '[data-figure="count"]'

/** Runs in the page: notes each pointer event by its own time stamp, and each text of the count when the frame that shows it has been made. */
const startRecording = `(() => {
  const count = document.querySelector('${countPlace}')
  const recording = { moves: [], paints: [] }
  let asked = false
  addEventListener('pointermove', ({ timeStamp, clientX }) => recording.moves.push({ at: timeStamp, x: clientX }), true)
  new MutationObserver(() => {
    if (asked) return
    asked = true
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => recording.paints.push({ at: performance.now(), text: count.textContent })
      port2.postMessage(null)
      asked = false
    })
  }).observe(count, { childList: true, characterData: true, subtree: true })
  globalThis.pointerRecording = recording
})()`

/** Runs in the page: resolves when the mirror awaits nothing, after the next two frames. */
const rest = `new Promise((resolve) => {
  const look = () => document.querySelector('[aria-busy="true"]') ? requestAnimationFrame(look) : resolve()
  requestAnimationFrame(() => requestAnimationFrame(look))
})`

/**
 * Drags a handle of the builder's slider `span` pixels in as many moves, one a frame as a hand does, and tells for each
 * move the milliseconds from the pointer event's own time stamp to the end of the frame that shows the count it asked
 * for, or that of a later move. Moves that leave the count as it was are not told. What each place counts is learned
 * afterwards, at rest, so that nothing measured was computed before; then the handle is put back.
 */
export async function measurePointerToPaint(
  page: Page,
  handle: Locator,
  { moves, span }: { readonly moves: number; readonly span: number }
): Promise<number[]> {
  const box = await handle.boundingBox()
  if (!box) throw new Error('the handle is not on the screen')
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.evaluate(rest)
  await page.evaluate(startRecording)
  for (let move = 1; move <= moves; move++) await page.mouse.move(start.x + (span * move) / moves, start.y)
  await page.evaluate(rest)
  await page.mouse.move(start.x, start.y)
  await page.evaluate(rest)
  const recording = await page.evaluate<Recording>('structuredClone(globalThis.pointerRecording)')
  const asked = recording.moves.slice(0, -1)
  const texts = await learnTexts(page, asked, start.y)
  await page.mouse.move(start.x, start.y)
  await page.mouse.up()
  return latencies(asked, texts, recording.paints)
}

/** The count at each place of the moves, read when all is at rest. */
async function learnTexts(page: Page, moves: readonly Move[], y: number): Promise<string[]> {
  const texts: string[] = []
  for (const { x } of moves) {
    await page.mouse.move(x, y)
    await page.evaluate(rest)
    texts.push((await page.locator(countPlace).textContent()) ?? '')
  }
  return texts
}

/** For each move that changes the count: how long until its count, or that of a later move, is painted. */
function latencies(moves: readonly Move[], texts: readonly string[], paints: readonly Paint[]): number[] {
  return moves.flatMap((move, index) => {
    if (texts[index] === texts[index - 1]) return []
    const good = new Set(texts.slice(index))
    const paint = paints.find(({ at, text }) => at >= move.at && good.has(text))
    return paint ? [paint.at - move.at] : []
  })
}
