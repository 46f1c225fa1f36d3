import { describe, expect, it } from 'vitest'
import { folderArgument, workspaceArgument } from '../../src/main/workspace-argument'

describe('a command line', () => {
  it('names a workspace by its file, from the folder where it was typed', () => {
    expect(workspaceArgument(['.', 'Мои клиенты.portrait'], '/home/anna')).toBe('/home/anna/Мои клиенты.portrait')
    expect(workspaceArgument(['/a/B.PORTRAIT', '--flag'], '/')).toBe('/a/B.PORTRAIT')
    expect(workspaceArgument(['a.portrait', 'b.portrait'], '/x')).toBe('/x/b.portrait')
  })

  it('names a workspace by an address too, as file managers of Linux do', () => {
    expect(workspaceArgument(['file:///home/anna/%D0%9A%D0%BB%D1%83%D0%B1%201.portrait'], '/')).toBe(
      '/home/anna/Клуб 1.portrait'
    )
    expect(workspaceArgument(['file://elsewhere/home/a.portrait'], '/')).toBe(null)
    expect(workspaceArgument(['file:///home/%2Fa.portrait'], '/')).toBe(null)
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
