import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { languages } from '../../../src/model/language'
import { startingStandards } from '../../../src/model/standard/standards'
import { change, startWithCustomers } from './standards-for-tests'

let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  ;({ client } = await startWithCustomers())
})

const read = () => client.call('standard.read', {})

describe('a common standard to begin with', () => {
  it('promises times, channels and somebody responsible for each request, as a draft that is marked', async () => {
    const { common } = await client.call('standard.start', { language: 'en' })
    expect(common).toMatchObject({ state: 'draft', starting: true })
    for (const { promises } of await client.call('standard.cells', { segment: null })) {
      expect(Object.keys(promises)).toEqual(
        expect.arrayContaining(['firstAnswer', 'solution', 'priority', 'owner', 'channels', 'doNotCall'])
      )
    }
    const found = await client.call('standard.check', { language: 'en' })
    expect(found.filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  it('is one step of undo', async () => {
    await client.call('standard.start', { language: 'en' })
    const state = await client.call('history.undo', {})
    expect(await read()).toEqual(startingStandards)
    expect(state.redo?.verb).toBe('standard.start')
  })

  it.each(languages)('names teams and whom requests go to in %s', async (language) => {
    const { common } = await client.call('standard.start', { language })
    const owners = common.overrides.flatMap(({ promises }) => promises.owner?.team ?? [])
    const names = { en: 'Accounting', ru: 'Бухгалтерия', pl: 'Księgowość' }
    expect(owners).toContain(names[language])
    expect(common.values).not.toBe('')
  })

  it('is a starting one no longer once it is agreed on', async () => {
    await client.call('standard.start', { language: 'en' })
    await change(client, { kind: 'standard', segment: null, reviewEvery: 6 })
    expect((await read()).common.starting).toBe(true)
    await change(client, { kind: 'standard', segment: null, state: 'agreed' })
    expect((await read()).common).not.toHaveProperty('starting')
  })

  it('is not written over promises that are there', async () => {
    await change(client, { kind: 'promises', segment: null, set: { firstAnswer: 3 } })
    const before = await read()
    expect(await client.call('standard.start', { language: 'en' })).toEqual(before)
    expect(await read()).toEqual(before)
  })
})
