import type { Page } from '@playwright/test'
import type { Words } from '../../../src/words/create-words'

/** Watches in the page, since a fast machine may have read a file before a test could look at its progress. */
export async function cancelAtFirstSpeed(page: Page, words: Words): Promise<void> {
  const speed = words.say('import.run.speed', { rows: '' }).trim()
  await page.evaluate(`(() => {
    const observer = new MutationObserver(() => {
      const running = [...document.querySelectorAll('.running')].find(({ textContent }) => textContent.includes(${JSON.stringify(speed)}))
      if (!running?.querySelector('[role="progressbar"]')) return
      observer.disconnect()
      running.querySelector('button').click()
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })()`)
}
