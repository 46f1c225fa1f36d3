import { afterPaint } from './after-paint'

let isPrinting = false

/** Prints what is shown, in light colours; `name` is what a file is called that it is printed into. Nothing while it is about to be printed already. */
export function printLight(name: string = document.title): void {
  if (isPrinting) return
  isPrinting = true
  const { dataset } = document.documentElement
  const { theme } = dataset
  const { title } = document
  dataset['theme'] = 'light'
  document.title = name
  afterPaint(() => {
    try {
      window.print()
    } finally {
      isPrinting = false
      document.title = title
      if (theme === undefined) delete dataset['theme']
      else dataset['theme'] = theme
    }
  })
}
