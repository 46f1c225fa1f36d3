import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { createRequire } from 'node:module'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const configuration: unknown = createRequire(import.meta.url)('../.dependency-cruiser.cjs')

async function violationsOf(folder: string): Promise<string[]> {
  const { forbidden, options } = configuration as {
    forbidden: NonNullable<ICruiseOptions['ruleSet']>['forbidden']
    options: ICruiseOptions
  }
  const reporter = await cruise([folder], { ...options, baseDir: root, validate: true, ruleSet: { forbidden } })
  const { summary } = reporter.output as ICruiseResult
  return summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} -> ${violation.to}`)
}

describe('the layers of src', () => {
  it('import only from the rooms and packages that the layer table allows', async () => {
    expect(await violationsOf('src')).toEqual([])
  })

  it('hold every folder of src as a room of the table', () => {
    const names = (configuration as { forbidden: { name: string }[] }).forbidden.map((rule) => rule.name)
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const rooms = folders.flatMap(({ name }) =>
      name === 'core' ? readdirSync(join(root, 'src/core')).map((room) => `core/${room}`) : [name]
    )
    expect(rooms.filter((room) => !names.includes(`${room}-rooms`))).toEqual([])
  })
})
