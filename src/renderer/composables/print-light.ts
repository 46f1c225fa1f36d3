import { afterPaint } from './after-paint'

/** Prints what is shown, in light colours; `name` is what a file is called that it is printed into. */
export function printLight(name: string = document.title): void {
  const { dataset } = document.documentElement
  const { theme } = dataset
  const { title } = document
  dataset['theme'] = 'light'
  document.title = name
  afterPaint(() => {
    window.print()
    document.title = title
    if (theme === undefined) delete dataset['theme']
    else dataset['theme'] = theme
  })
}
