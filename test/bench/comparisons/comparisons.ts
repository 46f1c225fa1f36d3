import type { Comparison } from './comparison'
import { exportCsv } from './export-csv'
import { growth } from './growth'
import { importDurable } from './import-durable'
import { importToPreview } from './import-to-preview'
import { eventSlider, importOrdersComparison } from './orders'
import { peakMemory } from './peak-memory'
import { pointerToPaint } from './pointer-to-paint'
import { fromScratch, slider } from './preview'
import { reopen } from './reopen'

/** All comparisons, in the order in which they run. */
export const comparisons: readonly Comparison[] = [
  slider,
  fromScratch,
  growth,
  exportCsv,
  importToPreview,
  importDurable,
  importOrdersComparison,
  eventSlider,
  reopen,
  peakMemory,
  pointerToPaint
]
