import type { DocumentTree } from '../../contract/document'
import { Failure } from '../../contract/failure'
import type { StandardDocument } from '../../contract/standard-arguments'
import type { RoutingRow } from '../../contract/standard-results'
import { isoFromDay } from '../../model/day'
import type { Language } from '../../model/language'
import { segmentInk } from '../../model/segment-ink'
import { complaint, complaintRules } from '../standard/documents/complaint-rules'
import type { DocumentFacts } from '../standard/documents/document-facts'
import { handbook } from '../standard/documents/handbook'
import { standardDocument } from '../standard/documents/standard-document'
import { routingRows } from '../standard/routing'
import type { AppContext } from './app-context'
import type { OpenWorkspace } from './open-workspace'
import { segmentOf } from './segment-details'
import { layersOfWorkspace, wordsOfStandards } from './standing-standards'

/** A document of the standards as they are. @throws Failure `segmentNotFound`; `standardPartNotFound` for complaint rules without complaints. */
export function documentOfStandards(
  context: AppContext,
  workspace: OpenWorkspace,
  { document, segment, language }: { document: StandardDocument; segment: string | null; language: Language }
): DocumentTree {
  const { standards, segments } = workspace.definitions
  if (document === 'standard' && segment !== null) segmentOf(workspace, segment)
  if (document === 'complaints' && !standards.requests.some(({ id }) => id === complaint))
    throw new Failure('standardPartNotFound', { id: complaint })
  const { layers, inForce, paused, view } = layersOfWorkspace(context, workspace)
  const facts: DocumentFacts = {
    standards,
    layers,
    inForce,
    paused,
    segments: segments.map(({ id, description, color }) => ({ id, description, accent: segmentInk[color] })),
    words: wordsOfStandards(workspace, language),
    workspace: workspace.name,
    day: isoFromDay(view.day)
  }
  if (document === 'handbook') return handbook(facts)
  return document === 'complaints' ? complaintRules(facts) : standardDocument(facts, segment)
}

/** The routing table of what is in force, with names in a language. */
export function routingOfWorkspace(context: AppContext, workspace: OpenWorkspace, language: Language): RoutingRow[] {
  const { inForce } = layersOfWorkspace(context, workspace)
  return routingRows(workspace.definitions.standards, inForce, wordsOfStandards(workspace, language))
}
