import { createPinia, setActivePinia } from 'pinia'
import { afterEach, describe, expect, it } from 'vitest'
import { createApp, effectScope, type EffectScope } from 'vue'
import type { ApiEvent } from '../../../src/contract/api'
import { Failure } from '../../../src/contract/failure'
import type { PersonaNow } from '../../../src/contract/persona-results'
import type { Host } from '../../../src/renderer/bridge/host'
import { provideHost } from '../../../src/renderer/bridge/use-client'
import { usePersona, type ShownPersona } from '../../../src/renderer/views/persona/use-persona'

const scopes: EffectScope[] = []
afterEach(() => scopes.splice(0).forEach((scope) => scope.stop()))
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
const named = (id: string, name: string): PersonaNow => ({ id, name }) as PersonaNow

/** A page over a core with these personas, which other windows may change. */
function pageOver(there: Map<string, string>) {
  const listeners = new Set<(event: ApiEvent) => void>()
  const waits: Promise<unknown>[] = []
  const call = async (verb: string, { id }: { id: string }) => {
    const name = there.get(id)
    const list = [...there].map(([id, name]) => ({ id, name }))
    await waits.shift()
    if (verb === 'persona.list') return list
    if (name === undefined) throw new Failure('personaNotFound')
    return named(id, name)
  }
  const onEvent = (listener: (event: ApiEvent) => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  provideHost(app, { client: { call, onEvent } } as unknown as Host)
  const scope = effectScope()
  scopes.push(scope)
  const shown = app.runWithContext(() => scope.run(() => usePersona(() => 'segment_1'))) as ShownPersona
  const changed = () => listeners.forEach((listener) => listener({ kind: 'changed' } as ApiEvent))
  return { shown, changed, waits }
}

describe('the persona that is shown', () => {
  it('is the first of its segment, or nobody', async () => {
    const { shown } = pageOver(new Map(Object.entries({ a: 'Anna', b: 'Boris' })))
    await settled()
    expect(shown.persona.value).toEqual({ id: 'a', name: 'Anna' })
    expect(shown.all.value).toHaveLength(2)
    const { shown: nobody } = pageOver(new Map())
    await settled()
    expect([nobody.persona.value, nobody.all.value]).toEqual([null, []])
  })

  it('follows what another window changes, and gives way when it is removed there', async () => {
    const there = new Map(Object.entries({ a: 'Anna', b: 'Boris' }))
    const { shown, changed } = pageOver(there)
    await settled()
    there.set('a', 'Anna the second')
    changed()
    await settled()
    expect(shown.persona.value?.name).toBe('Anna the second')
    there.delete('a')
    changed()
    await settled()
    expect(shown.persona.value?.name).toBe('Boris')
    there.clear()
    changed()
    await settled()
    expect([shown.persona.value, shown.all.value]).toEqual([null, []])
  })

  it('is the one that was chosen', async () => {
    const { shown } = pageOver(new Map(Object.entries({ a: 'Anna', b: 'Boris' })))
    await settled()
    shown.chosen.value = 'b'
    await settled()
    expect(shown.persona.value?.name).toBe('Boris')
  })

  it('is not taken back by what was read before a change', async () => {
    const there = new Map([['a', 'Anna']])
    const { shown, changed, waits } = pageOver(there)
    await settled()
    let answer: (value: unknown) => void = () => undefined
    waits.push(Promise.resolve(), new Promise((resolve) => (answer = resolve)))
    changed()
    await settled()
    there.set('a', 'Olga')
    await shown.change(async () => named('a', 'Olga'))
    answer(null)
    await settled()
    expect(shown.persona.value?.name).toBe('Olga')
  })
})
