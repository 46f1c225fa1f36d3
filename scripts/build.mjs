import { build } from './build-state.mjs'

process.exit(build('all') ? 0 : 1)
