import type { LiveFigure } from '../../../model/live-figure'
import { moneyOfCounts } from '../../portrait/preview/money'
import type { Group, Groups } from '../group'
import { meanReading, medianReading } from './average'
import { checkReading } from './check'
import { coreReading } from './core'
import { hoursReading } from './hours'
import { certain, missing, type Reading } from './reading'
import { seasonReading } from './season'
import { shareReading } from './share'
import { topReading } from './top'

/** What a live figure is now. */
export function readFigureOf(groups: Groups, figure: LiveFigure): Reading {
  const group = groups[figure.of]
  switch (figure.kind) {
    case 'count':
      return certain(group.rows.length, group.rows.length)
    case 'part':
      return certain(share(group.rows.length, groups.base.rows.length), group.rows.length)
    case 'revenue':
      return certain(revenueShare(group, groups.base), group.rows.length)
    case 'season':
      return seasonReading(group)
    case 'hours':
      return hoursReading(group, figure.source)
    case 'share':
      return shareReading(group, figure)
    case 'mean':
      return meanReading(group, figure.field)
    case 'median':
      return medianReading(group, figure.field)
    case 'top':
    case 'names':
      return topReading(group, figure.field, figure.most)
    case 'core':
      return coreReading(group, figure.part)
    case 'check':
      return checkReading(group, figure)
    case 'name':
      return group.engine.fields.has(figure.field) ? certain(0, group.rows.length) : missing
  }
}

function revenueShare(group: Group, base: Group): number | null {
  const [of, all] = [moneyOfCounts(group.engine, group.counts), moneyOfCounts(base.engine, base.counts)]
  return of === null || all === null ? null : share(of, all)
}

function share(part: number, all: number): number | null {
  return all > 0 ? part / all : null
}
