import { runEntry } from './run-entry.mjs'

runEntry('node', 'cli.js')
