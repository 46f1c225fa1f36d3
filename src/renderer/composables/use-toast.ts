import { readonly, shallowRef } from 'vue'

/** A short message at the edge of the screen. */
export interface Toast {
  readonly id: number
  readonly tone: 'good' | 'bad'
  readonly text: string
  /** One that undoes takes back the last step of the workspace: it goes at the next one. */
  readonly action?: { readonly label: string; readonly run: () => void; readonly undoes?: boolean }
}

const stay = { good: 5_000, bad: 12_000 }
/** Time to read, decide and reach the button. */
const stayWithAction = 12_000
const toasts = shallowRef<readonly Toast[]>([])
const timers = new Map<number, ReturnType<typeof setTimeout>>()
let lastId = 0

function dismiss(id: number): void {
  clearTimeout(timers.get(id))
  timers.delete(id)
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}

function startTimer(toast: Toast): void {
  timers.set(
    toast.id,
    setTimeout(() => dismiss(toast.id), toast.action ? stayWithAction : stay[toast.tone])
  )
}

/** Takes away what was told of work that is now undone; refusals stay. */
function dismissTold(): void {
  for (const { id, tone } of toasts.value) if (tone === 'good') dismiss(id)
}

function show(tone: Toast['tone'], text: string, action?: Toast['action']): number {
  const same = toasts.value.find((toast) => toast.tone === tone && toast.text === text)
  if (same) dismiss(same.id)
  const toast: Toast = { id: ++lastId, tone, text, action }
  toasts.value = [...toasts.value.slice(-3), toast]
  startTimer(toast)
  return toast.id
}

/** Messages that appear, stay (5 s, refusals and those with a button 12 s; longer while the pointer or focus is on them) and go. The same text is shown once. */
export function useToast() {
  return {
    toasts: readonly(toasts),
    tell: (text: string, action?: Toast['action']) => show('good', text, action),
    refuse: (text: string, action?: Toast['action']) => show('bad', text, action),
    dismiss,
    dismissTold,
    hold: () => timers.forEach((timer) => clearTimeout(timer)),
    release: () => toasts.value.forEach(startTimer)
  }
}
