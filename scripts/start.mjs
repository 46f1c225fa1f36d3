import { runEntry } from './run-entry.mjs'

runEntry('all', 'web.js')
