import { Failure } from '../../contract/failure'
import type { Definitions } from '../../model/workspace'
import { readCustomersFile } from '../store/customers-file'
import type { AppContext } from './app-context'
import type { OpenWorkspace } from './open-workspace'

/** The base that definitions name, or why it is not there. @throws Failure `diskRefused`. */
export async function readBase(
  context: AppContext,
  dataFolder: string,
  definitions: Definitions
): Promise<Pick<OpenWorkspace, 'base' | 'baseProblem'>> {
  if (!definitions.generation) return { base: null, baseProblem: null }
  const path = context.ports.files.join(dataFolder, definitions.generation.customersFile)
  try {
    const { table } = await readCustomersFile(context.ports, path)
    return { base: { table, fields: definitions.fields }, baseProblem: null }
  } catch (error) {
    if (error instanceof Failure && error.code === 'baseMissing') return { base: null, baseProblem: 'missing' }
    if (error instanceof Failure && error.code === 'baseDamaged') return { base: null, baseProblem: 'damaged' }
    throw error
  }
}
