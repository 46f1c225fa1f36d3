import type { ExportFile } from '../../contract/export-results'
import type { ListPlan } from '../export/mailing/list-plan'

const ending = '.csv'
const refused = /[\\/:*?"<>|\u0000-\u001f]/g

/** The name of a list without its ending, as every file system takes it. */
export function bareName(name: string): string {
  const bare = name.replace(refused, '_').trim()
  return bare.toLowerCase().endsWith(ending) ? bare.slice(0, -ending.length) : bare
}

/** The name of a list that nobody named: its segments', or else the workspace's. */
export function nameOfList({ task }: ListPlan, workspace: string): string {
  const names = task.source.scopes.flatMap(({ name }) => (name === '' ? [] : [name]))
  return bareName(names.length > 0 && names.length <= 3 ? names.join(' + ') : workspace)
}

/** The files of a list: one, or one for each part of the split and, where they are too large for the tool, several numbered ones. */
export function fileNames({ parts }: ListPlan, name: string): ExportFile[] {
  return parts.flatMap((part) =>
    part.files.map(({ from, to, bytes }, index) => {
      const variant = part.name === '' ? '' : `-${part.name}`
      const number = part.files.length > 1 ? `-${index + 1}` : ''
      return { name: `${bareName(name)}${variant}${number}${ending}`, rows: to - from, bytes }
    })
  )
}
