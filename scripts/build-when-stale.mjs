import { buildWhenStale } from './build-state.mjs'

process.exit(buildWhenStale('all') ? 0 : 1)
