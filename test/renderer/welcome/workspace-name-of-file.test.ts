import { describe, expect, it } from 'vitest'
import { workspaceNameSchema } from '../../../src/model/workspace'
import { workspaceNameOfFile } from '../../../src/renderer/views/welcome/workspace-name-of-file'

describe('the name of a workspace made from a file', () => {
  it.each([
    ['Кофейный клуб.csv', 'Кофейный клуб'],
    ['marketing_campaign.csv', 'marketing campaign'],
    ['a:b?c*.csv', 'a b c'],
    ['.csv', 'Customers'],
    ['con.csv', 'Customers'],
    ['...', 'Customers']
  ])('%s becomes %s', (file, name) => expect(workspaceNameOfFile(file, [], 'Customers')).toBe(name))

  it('is free among the names of the folder, whatever their case', () =>
    expect(workspaceNameOfFile('Клиенты.csv', ['клиенты', 'Клиенты 2'], 'x')).toBe('Клиенты 3'))

  it('is always a name that a workspace may have', () => {
    for (const file of ['x'.repeat(300), '<script>', 'a\u0007b', 'lpt1.txt', ' . . ', 'ok'])
      expect(workspaceNameSchema.safeParse(workspaceNameOfFile(file, [], 'Customers')).success).toBe(true)
  })
})
