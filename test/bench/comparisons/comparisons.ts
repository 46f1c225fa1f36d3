import type { Comparison } from './comparison'
import { importToPreview } from './import-to-preview'
import { fromScratch, slider } from './preview'

/** All comparisons, in the order in which they run. */
export const comparisons: readonly Comparison[] = [slider, fromScratch, importToPreview]
