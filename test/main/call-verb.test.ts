import { describe, expect, it } from 'vitest'
import type { Client } from '../../src/contract/api'
import type { Failure } from '../../src/contract/failure'
import { callVerb, type CallHost, type ElsewhereWay } from '../../src/main/call-verb'
import { createChosenFiles } from '../../src/main/chosen-files'
import { createRunningCalls } from '../../src/main/running-calls'

interface Asked {
  readonly verb: string
  readonly args: unknown
}

function hostThat(answer: Client['call'], destination: string | null = null) {
  const asked: Asked[] = []
  const answers: string[] = []
  const ways: ElsewhereWay[] = []
  const call = ((verb: string, args: unknown, options: never) => {
    asked.push({ verb, args })
    return answer(verb as never, args as never, options)
  }) as Client['call']
  const host: CallHost = {
    client: async () => ({ call, onEvent: () => () => undefined }),
    chosen: createChosenFiles(),
    running: createRunningCalls(),
    places: {
      'member.export': async () => destination,
      'export.write': async () => destination,
      'import.rejects': async () => destination,
      'picture.save': async ({ name }) => destination && `${destination}/${name}.png`,
      'sql.save': async ({ name }) => destination && `${destination}/${name}.sql`,
      'persona.export': async ({ id, form }) => destination && `${destination}/${id}.${form}`,
      'standard.export': async ({ what }) => destination && `${destination}/${what.kind}`
    },
    goElsewhere: async (way) => {
      ways.push(way)
      return { name: 'A', folder: '/b' }
    },
    progress: () => undefined,
    answered: async (verb) => void answers.push(verb)
  }
  return { host, asked, answers, ways }
}

const nothing = (async () => null) as Client['call']
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Failure) => error.code
  )
const everybody = { kind: 'base' as const }

describe('a call of the page', () => {
  it('reaches the core with its arguments completed, and its answer is heard', async () => {
    const { host, asked, answers } = hostThat((async () => ({ name: 'A' })) as never)
    expect(await callVerb(host, '1', 'segment.list', {})).toEqual({ name: 'A' })
    expect(asked).toEqual([{ verb: 'segment.list', args: { language: 'en', asOf: null } }])
    expect(answers).toEqual(['segment.list'])
  })

  it.each(['segment.nothing', '__proto__', 'constructor', ''])('is refused for the verb %j', async (verb) => {
    const { host, asked } = hostThat(nothing)
    expect(await codeOf(callVerb(host, '1', verb, {}))).toBe('unknownVerb')
    expect(asked).toEqual([])
  })

  it('writes the sheet of a persona where the user says, and nowhere when they think better of it', async () => {
    const sheet = { id: 'persona_1', form: 'html', destination: { kind: 'download' } }
    const { host, asked } = hostThat(nothing, '/home/a')
    await callVerb(host, '1', 'persona.export', sheet)
    expect(asked[0]?.args).toMatchObject({ destination: { kind: 'path', path: '/home/a/persona_1.html' } })
    const other = hostThat(nothing)
    expect(await codeOf(callVerb(other.host, '1', 'persona.export', sheet))).toBe('cancelled')
    expect(other.asked).toEqual([])
  })

  it('is refused when its arguments do not fit the schema of the verb', async () => {
    const { host, asked } = hostThat(nothing)
    expect(await codeOf(callVerb(host, '1', 'segment.read', { id: 7 }))).toBe('invalidArguments')
    expect(await codeOf(callVerb(host, '1', 'workspace.open', { name: 'A', path: '/x' }))).toBe('invalidArguments')
    expect(asked).toEqual([])
  })

  it('that writes rejected rows goes where the user says, or nowhere', async () => {
    const args = { plan: 'plan_1', destination: { kind: 'download' } }
    const { host, asked } = hostThat(nothing, '/chosen.csv')
    await callVerb(host, '1', 'import.rejects', args)
    const destination = { kind: 'path', path: '/chosen.csv' }
    expect(asked).toEqual([
      { verb: 'import.rejects', args: { plan: 'plan_1', what: 'rejected', language: 'en', destination } }
    ])
    expect(await codeOf(callVerb(hostThat(nothing, null).host, '1', 'import.rejects', args))).toBe('cancelled')
  })

  it('names no path of this computer', async () => {
    const { host, asked, ways } = hostThat(nothing, '/chosen.csv')
    const source = { kind: 'path', path: '/etc/passwd' }
    const destination = { kind: 'path', path: '/home/list.csv' }
    expect(await codeOf(callVerb(host, '1', 'import.inspect', { source }))).toBe('invalidArguments')
    expect(await codeOf(callVerb(host, '1', 'import.run', { source }))).toBe('invalidArguments')
    const list = { scope: everybody, options: {}, destination }
    expect(await codeOf(callVerb(host, '1', 'member.export', list))).toBe('invalidArguments')
    const folder = { kind: 'path', path: '/home/anna' }
    expect(await codeOf(callVerb(host, '1', 'workspace.copyTo', { name: 'A', folder }))).toBe('invalidArguments')
    expect(await codeOf(callVerb(host, '1', 'workspace.moveTo', { folder }))).toBe('invalidArguments')
    expect([asked, ways]).toEqual([[], []])
  })

  it('for another folder is the desktop’s own to do, and the core gets none of it', async () => {
    const { host, asked, answers, ways } = hostThat(nothing)
    const folder = { kind: 'asked' }
    expect(await callVerb(host, '1', 'workspace.copyTo', { name: 'B', folder })).toEqual({ name: 'A', folder: '/b' })
    await callVerb(host, '2', 'workspace.moveTo', { folder })
    expect(ways).toEqual([{ kind: 'copy', name: 'B' }, { kind: 'move' }])
    expect([asked, answers]).toEqual([[], ['workspace.copyTo', 'workspace.moveTo']])
  })

  it('reads a file that the user chose by its id alone', async () => {
    const { host, asked } = hostThat(nothing)
    const { id, fileName } = host.chosen.add('/home/anna/klienci.csv')
    await callVerb(host, '1', 'import.inspect', { source: { kind: 'upload', id, fileName } })
    expect(fileName).toBe('klienci.csv')
    expect(asked[0]?.args).toMatchObject({ source: { kind: 'path', path: '/home/anna/klienci.csv' } })
  })

  it('lets an id that was not chosen be an upload', async () => {
    const { host, asked } = hostThat(nothing)
    const source = { kind: 'upload', id: 'a'.repeat(32), fileName: 'x.csv' }
    await callVerb(host, '1', 'import.run', { source })
    expect(asked[0]?.args).toMatchObject({ source })
  })

  it('forgets a chosen file when the import is given up, and leaves the file alone', async () => {
    const { host, asked } = hostThat(nothing)
    const { id } = host.chosen.add('/home/anna/klienci.csv')
    expect(await callVerb(host, '1', 'import.dropUpload', { id })).toBe(null)
    expect(asked).toEqual([])
    expect(host.chosen.pathOf(id)).toBe(null)
  })

  it('writes a list where the user says', async () => {
    const { host, asked } = hostThat(nothing, '/home/anna/vip.csv')
    await callVerb(host, '1', 'member.export', { scope: everybody, options: {}, destination: { kind: 'download' } })
    expect(asked[0]?.args).toMatchObject({ destination: { kind: 'path', path: '/home/anna/vip.csv' } })
  })

  it('writes no list when the user closes the dialog', async () => {
    const { host, asked } = hostThat(nothing, null)
    const list = { scope: everybody, options: {}, destination: { kind: 'download' } }
    expect(await codeOf(callVerb(host, '1', 'member.export', list))).toBe('cancelled')
    expect(asked).toEqual([])
  })
})

describe('running calls', () => {
  it('are cancelled by their id, and an unknown id cancels nothing', async () => {
    const running = createRunningCalls()
    const work = running.run(
      'a',
      'import.run',
      (signal) =>
        new Promise<string>((resolve) => {
          signal.addEventListener('abort', () => resolve('stopped'))
        })
    )
    expect(running.cancel('b')).toBe(false)
    expect(running.cancel('a')).toBe(true)
    expect(await work).toBe('stopped')
    expect(running.cancel('a')).toBe(false)
  })

  it('of one verb are stopped together, and stopping waits for their end', async () => {
    const running = createRunningCalls()
    const ended: string[] = []
    const slowly = (name: string) => (signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => setTimeout(() => resolve(void ended.push(name)), 10))
      })
    void running.run('a', 'import.run', slowly('a'))
    void running.run('b', 'import.run', slowly('b'))
    void running.run('c', 'portrait.preview', slowly('c'))
    expect(running.isRunning('import.run')).toBe(true)
    await running.stop('import.run')
    expect(ended).toEqual(['a', 'b'])
    expect(running.isRunning('import.run')).toBe(false)
    expect(running.isRunning('portrait.preview')).toBe(true)
  })
})

describe('a portrait as SQL', () => {
  it('is written where the user says, under the name that is offered', async () => {
    const { host, asked } = hostThat(nothing, '/scripts')
    const given = { what: 'tables', dialect: 'postgresql', name: 'VIP', destination: { kind: 'download' } }
    await callVerb(host, 'call-1', 'sql.save', given)
    expect(asked).toMatchObject([{ args: { destination: { kind: 'path', path: '/scripts/VIP.sql' } } }])
  })
})

describe('a picture of the page', () => {
  it('goes where the user says, under the name that the page offers', async () => {
    const source = { kind: 'upload', id: 'a'.repeat(32), fileName: 'chart.png' }
    const { host, asked } = hostThat(nothing, '/pictures')
    await callVerb(host, 'call-1', 'picture.save', { source, name: 'Age', destination: { kind: 'download' } })
    expect(asked).toEqual([
      { verb: 'picture.save', args: { source, name: 'Age', destination: { kind: 'path', path: '/pictures/Age.png' } } }
    ])
    const { host: other } = hostThat(nothing, null)
    const given = { source, name: 'Age', destination: { kind: 'download' } }
    expect(await codeOf(callVerb(other, 'call-1', 'picture.save', given))).toBe('cancelled')
  })
})
