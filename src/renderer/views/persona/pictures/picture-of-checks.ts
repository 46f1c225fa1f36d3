import type { Preview } from '../../../../contract/results'
import type { Words } from '../../../../words/create-words'
import { signOf } from '../../../../words/format-money'
import { ageBandLabel } from '../../../charts/age-band-label'
import type { PictureBar, SheetPicture } from './sheet-picture'

const few = 30

/** The average check of each age band beside the base's; null where the base does not tell it. `short`: an amount in minor units as it stands above a bar. */
export function pictureOfChecks(words: Words, preview: Preview, short: (minor: number) => string): SheetPicture | null {
  const { bands, currency, baseAverageCheck } = preview
  if (baseAverageCheck.kind === 'none' || bands.every(({ averageCheck }) => averageCheck === null)) return null
  const { say, number } = words
  const amount = (minor: number | null) =>
    minor === null ? '–' : words.money(Math.round(minor), currency, { exact: true })
  const title = say('charts.checkByAge')
  const top = bands.reduce((best, band) => ((band.averageCheck ?? 0) > (best.averageCheck ?? 0) ? band : best))
  return {
    key: 'checks',
    title,
    unit: say('charts.checkUnit', { sign: signOf(words.language, currency) }),
    known: bands.some(({ n }) => n > 0 && n < few) ? say('charts.small') : '',
    sentence: say('charts.checkSentence', {
      chart: title,
      band: ageBandLabel(top),
      check: amount(top.averageCheck),
      base: amount(top.base.averageCheck)
    }),
    columns: [say('charts.ageBand'), say('charts.segment'), say('charts.n'), say('charts.base'), say('charts.n')],
    rows: () =>
      bands.map((band) => [
        ageBandLabel(band),
        ...[band, band.base].flatMap(({ averageCheck, n }) => [amount(averageCheck), number(n)])
      ]),
    body: { kind: 'standing', base: 'beside', bars: barsOf(words, bands, amount, short) }
  }
}

function barsOf(
  { say, number }: Words,
  bands: Preview['bands'],
  amount: (minor: number | null) => string,
  short: (minor: number) => string
): readonly PictureBar[] {
  const most = Math.max(1, ...bands.flatMap(({ averageCheck, base }) => [averageCheck ?? 0, base.averageCheck ?? 0]))
  return bands.map((band) => ({
    label: ageBandLabel(band),
    length: (band.averageCheck ?? 0) / most,
    base: (band.base.averageCheck ?? 0) / most,
    figure: band.averageCheck === null ? '' : short(band.averageCheck),
    note: say('charts.checkTooltip', {
      name: ageBandLabel(band),
      mean: amount(band.averageCheck),
      median: amount(band.median),
      n: number(band.n)
    }),
    outlined: band.n < few
  }))
}
