import { describe, expect, it } from 'vitest'
import { folderArgument, workspaceArgument } from '../../src/main/workspace-argument'

describe('a command line', () => {
  it('names a workspace by its file, from the folder where it was typed', () => {
    expect(workspaceArgument(['.', 'Мои клиенты.portrait'], '/home/anna')).toBe('/home/anna/Мои клиенты.portrait')
    expect(workspaceArgument(['/a/B.PORTRAIT', '--flag'], '/')).toBe('/a/B.PORTRAIT')
    expect(workspaceArgument(['a.portrait', 'b.portrait'], '/x')).toBe('/x/b.portrait')
  })

  it('names none by switches and other files', () => {
    expect(workspaceArgument(['.', '--x=a.portrait', 'a.csv', 'portrait'], '/x')).toBe(null)
    expect(workspaceArgument([], '/x')).toBe(null)
  })

  it('names the folder of workspaces by --dir', () => {
    expect(folderArgument(['.', '--dir', 'w'], '/x')).toBe('/x/w')
    expect(folderArgument(['--dir=/w'], '/x')).toBe('/w')
    expect(folderArgument(['.', '--dir'], '/x')).toBe(null)
    expect(folderArgument(['.'], '/x')).toBe(null)
  })
})
