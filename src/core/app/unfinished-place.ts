import type { AppContext } from './app-context'
import { dataFolderOf } from '../store/data-folder'

/** Lies in the data folder of a workspace that is being copied or moved there: without a workspace file beside it the rest is a leftover. */
export const unfinishedMark = 'unfinished'

function markOf({ ports: { files } }: AppContext, path: string): string {
  return files.join(dataFolderOf(files, path), unfinishedMark)
}

/** Marks the place of a workspace before anything is put there. The caller holds its lock. */
export async function markUnfinished(context: AppContext, path: string): Promise<void> {
  await (await context.ports.files.create(markOf(context, path))).finish()
}

/** Takes the mark away when all is in its place, or nothing is left there. */
export async function markFinished(context: AppContext, path: string): Promise<void> {
  const mark = markOf(context, path)
  if (await context.ports.files.facts(mark)) await context.ports.files.remove(mark)
}

/** Clears what a copy or a move left that a crash cut short: its original is whole. The mark goes last. */
export async function clearUnfinished(context: AppContext, path: string, names: readonly string[]): Promise<void> {
  const { files } = context.ports
  for (const name of names.filter((each) => each !== unfinishedMark)) {
    const left = files.join(dataFolderOf(files, path), name)
    if ((await files.facts(left))?.folder) await files.removeFolder(left)
    else await files.remove(left)
  }
  await files.remove(markOf(context, path))
}
