import type { ServiceWindow } from './promises'

/** Whether a local time (`HH:MM`) lies in a window: its beginning does, its end does not. */
export function isWithin({ from, to }: ServiceWindow, time: string): boolean {
  return from < to ? from <= time && time < to : from <= time || time < to
}
