import type { Campaign } from './campaign'
import { imports } from './campaigns/imports'
import { ledgers } from './campaigns/ledgers'
import { lists } from './campaigns/lists'
import { portraits } from './campaigns/portraits'
import { sentences } from './campaigns/sentences'
import { tables } from './campaigns/tables'

/** All campaigns, the portraits first. */
export const campaigns: readonly Campaign[] = [portraits, ledgers, sentences, tables, imports, lists]
