import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../hosts/temporary-folder'
import { json, run } from './command-line-for-tests'

it('templates lists the frequent portraits, and writes one as the JSON that the other commands take', async () => {
  const folder = await temporaryFolder()
  writeFileSync(join(folder, 'c.csv'), 'id;name;last order\n1;Anna;2020-01-01\n2;Jan;2026-11-01\n')
  await json(folder, ['import', 'W.portrait', 'c.csv'])
  const { out } = await run(folder, ['templates', 'W.portrait'])
  expect(out).toContain('The last order was more than a year ago.')
  expect(out).toContain('Missing in your base: Date of birth.')
  const lost = await run(folder, ['templates', 'W.portrait', 'lost'])
  writeFileSync(join(folder, 'lost.json'), lost.out)
  expect(
    await json(folder, ['preview', 'W.portrait', '--portrait', 'lost.json', '--as-of', '2026-11-22'])
  ).toMatchObject({ count: 1 })
  const birthday = await run(folder, ['templates', 'W.portrait', 'birthday'])
  expect(birthday.code).toBe(1)
  expect(birthday.errors).toContain('Date of birth')
  expect((await run(folder, ['templates', 'W.portrait', 'nobody'])).code).toBe(2)
})
