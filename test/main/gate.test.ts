import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Failure } from '../../src/contract/failure'
import { guardedHandle } from '../../src/main/guarded-handle'
import { ownFrame, resetElectron, seen } from './electron-stub'

beforeEach(resetElectron)

const ask = (channel: string, frame: unknown, ...args: unknown[]) =>
  seen.handlers.get(channel)?.({ senderFrame: frame }, ...args)

describe('the gate', () => {
  it('gives what fits the schema to the work, and answers its result as data', async () => {
    guardedHandle('double', z.tuple([z.number()]), async ([number]) => number * 2)
    expect(await ask('double', ownFrame, 21)).toEqual({ ok: true, result: 42 })
  })

  it('refuses another frame before anything is done', async () => {
    let done = 0
    guardedHandle('work', z.tuple([]), async () => void done++)
    for (const frame of [null, { ...ownFrame, parent: ownFrame }, { ...ownFrame, origin: 'https://example.org' }]) {
      const answer = await ask('work', frame)
      expect(answer).toMatchObject({ ok: false, failure: { code: 'unexpected', details: { rule: 'frame' } } })
    }
    expect(done).toBe(0)
  })

  it('refuses arguments that do not fit, and does not repeat them', async () => {
    guardedHandle('work', z.tuple([z.strictObject({ step: z.literal('begin') })]), async () => null)
    for (const args of [[], ['secret'], [{ step: 'secret' }], [{ step: 'begin', secret: 1 }], [{ step: 'begin' }, 1]]) {
      const answer = await ask('work', ownFrame, ...args)
      expect(answer).toMatchObject({ ok: false, failure: { code: 'invalidArguments' } })
      expect(JSON.stringify(answer)).not.toContain('secret')
    }
  })

  it('answers a failure with its code, and any other error without its text', async () => {
    guardedHandle('refuses', z.tuple([]), () => Promise.reject(new Failure('diskFull', { path: '/x' })))
    guardedHandle('breaks', z.tuple([]), () => Promise.reject(new TypeError('Anna Kowalska')))
    expect(await ask('refuses', ownFrame)).toMatchObject({ ok: false, failure: { code: 'diskFull' } })
    const broken = await ask('breaks', ownFrame)
    expect(broken).toMatchObject({ ok: false, failure: { code: 'unexpected', details: { name: 'TypeError' } } })
    expect(JSON.stringify(broken)).not.toContain('Anna')
  })
})
