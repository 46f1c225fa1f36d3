import { expect, type Page } from '@playwright/test'

interface MenuItem {
  readonly id?: string
  readonly label?: string
  readonly enabled: boolean
  readonly checked: boolean
  readonly submenu: readonly MenuItem[] | null
}

interface DesktopState {
  readonly windows: readonly { readonly title: string; readonly progress: number; readonly file?: string }[]
  readonly recent: readonly string[]
  readonly opened: readonly string[]
}

/** Steers what lies outside of the page: native dialogs, the menu, the system. Only the runtime's stand-in can be steered. */
export function steer(page: Page) {
  const control = <T>(command: object): Promise<T> =>
    page.evaluate(
      (given) => (globalThis as never as { __standInControl(given: object): Promise<T> }).__standInControl(given),
      command
    )
  const items = (menu: readonly MenuItem[]): MenuItem[] => menu.flatMap((item) => [item, ...items(item.submenu ?? [])])
  const itemOf = async (id: string) => items(await control<MenuItem[]>({ menu: true })).find((item) => item.id === id)
  return {
    /** What the next native dialog answers. */
    answer: (answer: object) => control<true>({ dialog: answer }),
    /** Clicks an item of the menu when it is enabled. */
    async menu(id: string): Promise<void> {
      await expect.poll(async () => (await itemOf(id))?.enabled).toBe(true)
      await control({ menu: id })
    },
    /** The program may be gone before the click is answered. */
    quit: () => control({ menu: 'quit' }).catch(() => undefined),
    item: itemOf,
    state: () => control<DesktopState>({ state: true }),
    titleIs: (title: string) =>
      expect.poll(async () => (await control<DesktopState>({ state: true })).windows[0]?.title).toBe(title),
    emit: (name: string, ...args: unknown[]) => control({ emit: name, args })
  }
}
