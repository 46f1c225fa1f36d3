import type { Component } from 'vue'

/** One line of a menu. */
export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly icon?: Component
  /** Keys that do the same, as shown. */
  readonly keys?: string
  readonly danger?: boolean
  readonly disabled?: boolean
  /** The one that holds now, in a menu of choices. */
  readonly checked?: boolean
  /** It only tells something. */
  readonly isNote?: boolean
  /** A line is drawn above it. */
  readonly separated?: boolean
}
