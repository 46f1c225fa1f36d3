import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../hosts/temporary-folder'
import { json, run } from './command-line-for-tests'

const customers = 'customer id,name,city\n1,Anna,Łódź\n2,Boris,Omsk\n3,Clara,Brno\n'
const orders = [
  'customer id,order date,order number,amount,category,status',
  '1,2026-01-05,100,10.00,tea,paid',
  '1,2026-01-05,100,5.00,mate,paid',
  '1,2026-02-05,101,20.00,tea,returned',
  '9,2026-02-05,102,20.00,tea,paid'
].join('\n')

it('orders are brought in beside the customers, returns and strangers as the options say', async () => {
  const folder = await temporaryFolder()
  writeFileSync(join(folder, 'customers.csv'), customers)
  writeFileSync(join(folder, 'orders.csv'), orders)
  await json(folder, ['import', 'Shop.portrait', 'customers.csv'])
  const bring = (...options: string[]) => ['import', 'Shop.portrait', 'orders.csv', ...options]
  const planned = await json(folder, bring('--dry-run', '--returns', 'leave-out'))
  expect(planned).toMatchObject({ about: 'orders', events: { new: 2, returned: 1, keys: { unmatchedKeys: ['9'] } } })
  const told = await run(folder, bring())
  expect(told.out).toContain('4 lines of orders read into Shop.portrait.')
  expect(await json(folder, bring('--merge', '--strangers', 'create'))).toMatchObject({
    about: 'orders',
    events: 1,
    new: 1
  })
  expect(await json(folder, bring('--replace'))).toMatchObject({ events: 4, new: 0 })
  const refused = await run(folder, bring('--returns', 'maybe'))
  expect([refused.code, refused.errors]).toEqual([2, expect.stringContaining('lessen')])
}, 60_000)
