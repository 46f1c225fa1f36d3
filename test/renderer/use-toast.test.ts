import { expect, test } from 'vitest'
import { useToast } from '../../src/renderer/composables/use-toast'

test('what was told of work that is undone goes, and a refusal stays', () => {
  const { tell, refuse, toasts, dismissTold, dismiss } = useToast()
  tell('saved')
  refuse('no')
  dismissTold()
  expect(toasts.value.map(({ text }) => text)).toEqual(['no'])
  toasts.value.forEach(({ id }) => dismiss(id))
})

test('a message with a button is known by the id that telling it gives', () => {
  const { tell, toasts, dismiss } = useToast()
  const id = tell('deleted', { label: 'Undo', run: () => undefined })
  expect(toasts.value[0]?.action?.label).toBe('Undo')
  dismiss(id)
  expect(toasts.value).toEqual([])
})
