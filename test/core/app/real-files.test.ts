import { expect, it } from 'vitest'
import { describeWithRealData } from '../../real-data'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { ageOf, customerPersonality, fourShapes, spendingOf } from '../../stories/customer-personality'
import { bankClients, census, phoneCustomers } from '../../stories/other-files'
import { independentRows } from '../../stories/story'
import { expectedOf } from '../../stories/expected-of-story'
import { importStory, placesOf } from '../../stories/tell-story'

const page = { columns: [], limit: 0 }

describeWithRealData('real files counted against an independent computation', () => {
  for (const story of [customerPersonality, bankClients, phoneCustomers, census]) {
    it.each(story.files)(`${story.name}: the preview and the list of %s`, async (file) => {
      const client = await inProcessHost(await temporaryFolder())
      const { idAt, amount } = placesOf(await importStory(client, story, file))
      const expected = expectedOf(story, file)
      const portrait = story.portrait(idAt, amount)
      const preview = await client.call('portrait.preview', { portrait, page })
      expect(preview).toMatchObject({
        base: expected.base,
        count: expected.count,
        unknown: expected.unknown,
        broken: []
      })
      expect(expected.count).toBeGreaterThan(0)
      if (story.key !== null) {
        const columns = [idAt(story.key)]
        const rows = await client.call('customer.page', {
          scope: { kind: 'portrait', portrait },
          page: { columns, limit: 500 }
        })
        const keys = rows.rows.map((row) => String(row.cells[0]))
        expect(keys.every((key) => expected.keys.includes(key))).toBe(true)
        expect(rows.total).toBe(expected.count)
      }
      await client.close()
    })
  }

  it('customer-personality: average check by age band is money by purchases of the band, rounded half up', async () => {
    const client = await inProcessHost(await temporaryFolder())
    const [file = ''] = fourShapes
    await importStory(client, customerPersonality, file)
    const bands = [25, 30, 35, 40, 45].map((from, index, edges) => ({ from, to: edges[index + 1] }))
    const everybody = { kind: 'group' as const, mode: 'all' as const, members: [] }
    const preview = await client.call('portrait.preview', { portrait: everybody, bands, page })
    const rows = independentRows(customerPersonality, file)
    for (const [index, { from, to }] of bands.entries()) {
      const inBand = rows.filter((cells) => (ageOf(cells) ?? -1) >= from && (ageOf(cells) ?? -1) < (to ?? Infinity))
      const money = inBand.reduce((total, cells) => total + spendingOf(cells).money * 100, 0)
      const orders = inBand.reduce((total, cells) => total + spendingOf(cells).purchases, 0)
      const averageCheck = Math.floor(money / orders + 0.5)
      expect(preview.bands[index]).toMatchObject({
        from,
        to: to ?? null,
        n: inBand.length,
        money,
        orders,
        averageCheck
      })
    }
    expect(preview.averageCheck.kind).toBe('perOrder')
    await client.close()
  })
})
