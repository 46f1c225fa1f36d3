import { workspaceFormat as now } from '../../src/core/store/workspace-format.js'
import { laterFormat } from './later-format'

/** Takes the place of the real format in the bundle of a later program. */
export const workspaceFormat = laterFormat(now)
