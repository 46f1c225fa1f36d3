import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** An appearance in which screens are looked at; of high contrast text must be 7 : 1. */
export const looks = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
  'high contrast, dark': { colorScheme: 'dark', contrast: 'more' }
} as const
/** The name of an appearance. */
export type Look = keyof typeof looks

/** Rules of WCAG 2.2 A and AA that axe finds broken on the page or within a part of it, each with the first place. */
export async function findings(page: Page, look: Look, within = 'html'): Promise<string[]> {
  const rules = {
    'color-contrast-enhanced': { enabled: looks[look].contrast === 'more' },
    /* A menu lies on top of the screen, outside of its parts. */
    region: { enabled: (await page.getByRole('menu').count()) === 0 }
  }
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)} (${nodes.length})`)
}

/** Tells in the page whether everything stands still. */
export const nothingMoves = (): boolean => {
  const { document } = globalThis as unknown as { document: { getAnimations(): unknown[] } }
  return document.getAnimations().length === 0
}
