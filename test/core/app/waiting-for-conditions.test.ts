import { beforeEach, describe, expect, it } from 'vitest'
import type { ConditionRunner } from '../../../src/core/ports/conditions'
import type { Connection } from '../../../src/rpc/connect-api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

/** Finds the first customer, in a turn of its own. */
const runner: ConditionRunner = {
  async run({ rows }) {
    await new Promise<void>((resolve) => setImmediate(resolve))
    const words = Math.ceil(rows / 32)
    const matches = new Uint32Array(words)
    matches[0] = 1
    return { kind: 'answered', matches, unknown: new Uint32Array(words) }
  }
}

const asking = (condition: string, id = 'sql') => ({ kind: 'sql' as const, id, condition })
const all = (...members: ReturnType<typeof asking>[]) => ({ kind: 'group' as const, mode: 'all' as const, members })

describe('what needs members of a segment with a condition in SQL that nobody has asked yet', () => {
  let client: Connection
  let segment = ''
  beforeEach(async () => {
    client = await inProcessHost(await temporaryFolder(), (ports) => ({ ...ports, conditions: runner }))
    await client.call('workspace.createSample', { language: 'en' })
    segment = (await client.call('segment.save', { name: 'By SQL', portrait: all(asking('age > 50')) })).id
  })

  it('makes a persona once', async () => {
    const { id } = await client.call('persona.create', { segment })
    expect(await client.call('persona.list', { segment })).toHaveLength(1)
    await client.call('segment.save', { name: 'By SQL', portrait: all(asking('age > 51')) })
    await client.call('persona.duplicate', { id })
    expect(await client.call('persona.list', { segment })).toHaveLength(2)
  })

  it('changes a persona once', async () => {
    const { id } = await client.call('persona.create', { segment })
    await client.call('segment.save', { name: 'By SQL', portrait: all(asking('age > 51')) })
    await client.call('persona.change', { id, name: 'Anna' })
    await client.call('history.undo', {})
    expect((await client.call('persona.read', { id })).name).toBe('By SQL')
  })

  it('tells the standard of a customer', async () => {
    const { rows } = await client.call('customer.page', { scope: { kind: 'base' }, page: { columns: [], limit: 1 } })
    await client.call('segment.save', { name: 'By SQL', portrait: all(asking('age > 51')) })
    const told = await client.call('standard.ofCustomer', { customer: rows[0]?.id ?? '' })
    expect(told.cells.length).toBeGreaterThan(0)
  })

  it('checks and writes standards', async () => {
    const language = 'en'
    await expect(client.call('standard.check', { language })).resolves.toBeDefined()
    await client.call('segment.save', { name: 'By SQL', portrait: all(asking('age > 51')) })
    await expect(client.call('standard.routing', { language })).resolves.toBeDefined()
    await client.call('segment.save', { name: 'By SQL', portrait: all(asking('age > 52')) })
    await expect(client.call('standard.document', { document: 'handbook', language })).resolves.toBeDefined()
    await client.call('segment.save', { name: 'By SQL', portrait: all(asking('age > 53')) })
    const what = { kind: 'routing' as const, form: 'csv' as const, language: 'en' as const }
    const { bytes } = await client.call('standard.export', { what, destination: { kind: 'download' } })
    expect(bytes).toBeGreaterThan(0)
  })

  it('is written as SQL once it is known', async () => {
    const scope = { kind: 'segment' as const, id: segment }
    const asked = { what: 'select', scope, dialect: 'sqlite', language: 'en', name: 'By SQL' } as const
    const { bytes } = await client.call('sql.save', { ...asked, destination: { kind: 'download' } })
    expect(bytes).toBeGreaterThan(100)
  })

  it('comes to an end with more conditions than are kept for long', async () => {
    const conditions = Array.from({ length: 60 }, (_, at) => asking(`age > ${at}`, `sql${at}`))
    const { count } = await client.call('portrait.preview', {
      portrait: all(...conditions),
      page: { columns: [], limit: 0 }
    })
    expect(count).toBe(1)
  })
})
