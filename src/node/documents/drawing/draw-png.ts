import { drawingShapes } from './drawing-shapes'
import { paintDrawing } from './paint-drawing'
import { pngFile } from './png-file'

/** A drawing in SVG as a PNG of so many pixels in width; null when it is more than filled shapes. */
export function drawPng(svg: string, width: number): Buffer | null {
  const drawing = drawingShapes(svg)
  if (drawing === null) return null
  const { height, pixels } = paintDrawing(drawing, width)
  return pngFile(width, height, pixels)
}
