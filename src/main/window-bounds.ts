import type { Rectangle } from 'electron'

/** The smallest window, in pixels that do not depend on the screen's density. */
export const smallestWindow = { width: 1024, height: 700 } as const

const usualWindow = { width: 1366, height: 860 }

/** Where and how large a window opens; without a place it stands in the middle. */
export type OpeningBounds = Pick<Rectangle, 'width' | 'height'> & Partial<Rectangle>

/** Where a window opens: where it was left if that still shows on a screen, else in the middle at the usual size, within the screen. */
export function windowBounds(left: Rectangle | null, screens: readonly Rectangle[]): OpeningBounds {
  if (left && screens.some((screen) => showsOn(left, screen))) return { ...left, ...atLeast(left) }
  const screen = screens[0] ?? usualWindow
  return { width: Math.min(usualWindow.width, screen.width), height: Math.min(usualWindow.height, screen.height) }
}

/** At least 120 × 40 pixels of the top of the window can be seen, so that it can be taken hold of. */
function showsOn(window: Rectangle, screen: Rectangle): boolean {
  const right = Math.min(window.x + window.width, screen.x + screen.width)
  const across = right - Math.max(window.x, screen.x)
  return across >= 120 && window.y >= screen.y && window.y <= screen.y + screen.height - 40
}

function atLeast({ width, height }: Rectangle): { width: number; height: number } {
  return { width: Math.max(width, smallestWindow.width), height: Math.max(height, smallestWindow.height) }
}
