import { resolve } from 'node:path'

/** The folder of real files, made by nobody here: `REAL_DATA_DIR`, else `../shared/data` beside the project. */
export const realDataFolder: string = resolve(process.env.REAL_DATA_DIR ?? '../shared/data')
