import { expect, it } from 'vitest'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { describeWithRealData, realFile } from '../../real-data'

const shapes = [
  'semicolon-bom-iso.csv',
  'allquoted-mdy.csv',
  'padded-tab-dmy.tsv',
  'comma-bom-trailing-spaces.csv'
] as const
const pathOf = (shape: string) => realFile('customer-personality', `marketing_campaign.${shape}`)

describeWithRealData('the same customers in files of several shapes', () => {
  it.each(shapes)('are all the same in the other shapes once they were imported from %s', async (first) => {
    const client = await inProcessHost(await temporaryFolder())
    await client.call('workspace.create', { name: 'Campaign', language: 'en', currency: 'USD' })
    const outcome = await client.call('import.run', { source: { kind: 'path', path: pathOf(first) } })
    expect(outcome).toMatchObject({ imported: 2240, new: 2240, rejected: 0 })
    for (const shape of shapes.filter((other) => other !== first)) {
      const source = { kind: 'path', path: pathOf(shape) } as const
      const { recipe, recognised } = await client.call('import.inspect', { source })
      expect(recognised, shape).toMatchObject({ drift: { missing: [], added: [], moved: false } })
      const plan = await client.call('import.plan', { source, recipe })
      expect(plan.examples.changed, shape).toEqual([])
      expect(plan, shape).toMatchObject({ new: 0, changed: 0, same: 2240, absent: 0, rejected: 0, unreadable: 0 })
    }
    await client.close()
  })

  it('are the same in the part of the file that knows their income', async () => {
    const client = await inProcessHost(await temporaryFolder())
    await client.call('workspace.create', { name: 'Campaign', language: 'en', currency: 'USD' })
    await client.call('import.run', { source: { kind: 'path', path: pathOf(shapes[0]) } })
    const source = { kind: 'path', path: pathOf('comma-dmy-2216-noblanks.csv') } as const
    const { recipe } = await client.call('import.inspect', { source })
    const plan = await client.call('import.plan', { source, recipe })
    expect(plan).toMatchObject({ new: 0, changed: 0, same: 2216, absent: 24, removesAbsent: false })
    await client.close()
  })
})
