import { beforeAll, describe, expect, it } from 'vitest'
import type { GroupInput } from '../../../src/model/portrait'
import type { ConditionJob, ConditionRunner } from '../../../src/core/ports/conditions'
import { conditionsHere } from '../../../src/node/conditions/conditions-here'
import type { Connection } from '../../../src/rpc/connect-api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

const page = { columns: [], limit: 0 }
type Members = GroupInput['members']
const all = (...members: Members): GroupInput => ({ kind: 'group', mode: 'all', members })
const sql = (condition: string, id = 'sql') => ({ kind: 'sql' as const, id, condition })

/** A runner that waits until it is let go, and remembers what it was asked. */
function heldRunner() {
  const asked: ConditionJob[] = []
  const ended: string[] = []
  let release: () => void = () => undefined
  let held = new Promise<void>((resolve) => (release = resolve))
  const runner: ConditionRunner = {
    async run(job, signal, progress) {
      asked.push(job)
      const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
      await Promise.race([held, stopped])
      const outcome = await conditionsHere.run(job, signal, progress)
      ended.push(outcome.kind === 'refused' ? outcome.problem.code : outcome.kind)
      return outcome
    }
  }
  const hold = () => void (held = new Promise<void>((resolve) => (release = resolve)))
  return { runner, asked, ended, release: () => release(), hold }
}

describe('an SQL condition as a criterion', () => {
  const runner = heldRunner()
  let client: Connection
  beforeAll(async () => {
    client = await inProcessHost(await temporaryFolder(), (ports) => ({ ...ports, conditions: runner.runner }))
    await client.call('workspace.createSample', { language: 'en' })
    runner.release()
  })
  const preview = (portrait: GroupInput, ahead = false) => client.call('portrait.preview', { portrait, page, ahead })

  it('finds the same customers as cards do', async () => {
    const cards = all(
      { kind: 'age', field: 'age', from: 30, to: 39 },
      { kind: 'choice', field: 'gender', values: ['woman'] }
    )
    const { count, unknown } = await preview(cards)
    const written = await preview(all(sql(`"Age" BETWEEN 30 AND 39 AND Gender = 'Woman'`)))
    expect(count).toBeGreaterThan(0)
    expect({ count: written.count, unknown: written.unknown }).toEqual({ count, unknown })
    expect(written.counting).toEqual([])
    expect(written.sentence.text).toContain('SQL condition')
    expect((await preview(all(sql(`age between 30 and 39 and gender = 'woman'`)))).count).toBe(count)
  })

  it('finds a field by its name in each language', async () => {
    const { count } = await preview(all(sql('"Age" > 40')))
    expect((await preview(all(sql('"Возраст" > 40')))).count).toBe(count)
    expect((await preview(all(sql('"Wiek" > 40')))).count).toBe(count)
  })

  it('that is negated, switched or in a group behaves as other criteria do', async () => {
    const base = await preview(all())
    const { count, unknown } = await preview(all(sql('age > 40')))
    expect((await preview(all({ ...sql('age > 40'), negated: true }))).count).toBe(base.count - count - unknown)
    expect((await preview(all({ ...sql('age > 40'), unknown: 'match' }))).count).toBe(count + unknown)
  })

  it('that cannot be asked is broken, unknown for everybody, and says why and where', async () => {
    const { count, unknown, base, broken } = await preview(all({ ...sql('"No such" > 3'), unknown: 'match' }))
    expect({ count, unknown }).toEqual({ count: 0, unknown: base })
    expect(broken).toEqual([
      {
        criterionId: 'sql',
        field: '/sql',
        reason: 'condition',
        problem: { code: 'column', text: 'No such', at: 0 }
      }
    ])
    const check = (condition: string) => client.call('condition.check', { condition })
    expect(await check('age > 3 age')).toEqual({
      kind: 'refused',
      problem: { code: 'nearSyntax', text: 'age', at: null }
    })
    expect(await check('age > 3 )')).toMatchObject({ problem: { text: ')', at: 8 } })
    expect(await check('age >')).toMatchObject({ problem: { code: 'nearSyntax', text: '', at: 5 } })
    expect(await check('age > 200')).toEqual({ kind: 'answered', matches: 0, unknown: expect.any(Number) })
  })

  it('that SQLite refuses is told as broken by the SQL of its portrait, which waits for that', async () => {
    const scope = { kind: 'portrait' as const, portrait: all(sql('age > 3 gender')) }
    expect(await client.call('sql.select', { scope })).toMatchObject({ broken: 1 })
  })

  it('tells why a customer is in or not', async () => {
    const { page: shown } = await client.call('portrait.preview', {
      portrait: all(sql('age > 40')),
      page: { columns: ['age'], limit: 1 }
    })
    const customer = shown.rows[0]?.id ?? ''
    const scope = (condition: string) => ({ kind: 'portrait' as const, portrait: all(sql(condition)) })
    const yes = await client.call('portrait.why', { scope: scope('age > 40'), customer })
    const no = await client.call('portrait.why', { scope: scope('age <= 40'), customer })
    expect([yes.verdict, no.verdict]).toEqual(['match', 'noMatch'])
  })

  it('is a member of segments, lists and exports like any other criterion', async () => {
    const { count } = await preview(all(sql('age > 50')))
    const segment = await client.call('segment.save', { name: 'By SQL', portrait: all(sql('age > 50')) })
    const summaries = await client.call('segment.list', {})
    expect(summaries.find(({ id }) => id === segment.id)).toMatchObject({ count, broken: 0 })
    const within = await preview(all({ kind: 'segment', segment: segment.id }))
    expect(within.count).toBe(count)
    const { total } = await client.call('customer.page', { scope: { kind: 'segment', id: segment.id }, page })
    expect(total).toBe(count)
    await client.call('segment.remove', { id: segment.id })
  })

  it('that is still being counted stands with its last answer, or does not count yet, and is told when it is done', async () => {
    const { count: before } = await preview(all(sql('age > 60')), true)
    runner.hold()
    const fresh = await preview(all(sql('age > 61', 'other')), true)
    expect(fresh.counting).toEqual(['other'])
    expect(fresh.count).toBe(fresh.base)
    await preview(all(sql('age > 60')), true)
    const told = new Promise<void>((resolve) => {
      const stop = client.onEvent((event) => {
        if (event.kind !== 'counting' || event.rows !== event.of) return
        stop()
        resolve()
      })
    })
    const older = await preview(all(sql('age > 62')), true)
    expect(older).toMatchObject({ counting: ['sql'], count: before })
    runner.release()
    await told
    const now = await preview(all(sql('age > 62')), true)
    expect(now.counting).toEqual([])
    expect(now.count).toBeLessThan(before)
  })

  it('that no preview wants any more is given up', async () => {
    runner.hold()
    const ended = runner.ended.length
    await preview(all(sql('age > 71')), true)
    await preview(all(sql('age > 72')), true)
    await expect.poll(() => runner.ended.slice(ended)).toEqual(['stopped'])
    runner.release()
    expect((await preview(all(sql('age > 71')))).counting).toEqual([])
  })

  it('is asked once for a base, whoever asks', async () => {
    const asked = runner.asked.length
    const counts = await Promise.all([
      preview(all(sql('age > 45'))),
      preview(all(sql('age  >  45'))),
      preview(all(sql('AGE > 45', 'x')))
    ])
    expect(new Set(counts.map(({ count }) => count)).size).toBe(1)
    expect(runner.asked.length - asked).toBe(1)
  })

  it('of ten thousand characters is taken, a longer one is refused by the schema', async () => {
    const long = `age > 0${' '.repeat(9_993)}`
    expect((await preview(all(sql(long)))).broken).toEqual([])
    await expect(preview(all(sql(`${long} `)))).rejects.toMatchObject({ code: 'invalidArguments' })
  })
})
