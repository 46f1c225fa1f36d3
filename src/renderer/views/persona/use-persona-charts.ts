import { shallowRef, watch, type ShallowRef } from 'vue'
import type { PersonaNow } from '../../../contract/persona-results'
import type { Preview } from '../../../contract/results'
import { createSegmentCriterion } from '../../../model/criterion/segment-criterion'
import type { ChartName } from '../../../model/chart-name'
import { emptyPortrait } from '../../../model/portrait'
import { useClient } from '../../bridge/use-client'
import { chartNameOf, chartRequestOf } from '../../charts/chart-choices'
import { useAttempt } from '../../composables/use-attempt'
import { useLanguageStore } from '../../stores/language'
import { usePortraitDraftStore } from '../../stores/portrait-draft'
import { useWorkspaceStore } from '../../stores/workspace'

/** In pictures at the foot of a sheet: the first of each row that the base can tell. */
const wanted: readonly (readonly ChartName[])[] = [
  ['orders:monthOfYear', 'field:order_months', 'field:gender'],
  ['contacts:hourOfWeek', 'orders:hourOfWeek', 'field:age', 'field:city']
]

/** What the charts of a sheet tell: of the members that its figures are of. */
interface PersonaCharts {
  readonly preview: ShallowRef<Preview | null>
  /** The charts to be shown, besides the average check by age. */
  shown(preview: Preview): readonly ChartName[]
}

/** Counts the charts of a persona anew whenever its figures are. */
export function usePersonaCharts(persona: () => PersonaNow): PersonaCharts {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const language = useLanguageStore()
  const draft = usePortraitDraftStore()
  const attempt = useAttempt()
  const preview = shallowRef<Preview | null>(null)

  watch(
    () => [persona().segment, language.language, draft.state, workspace.state?.customers],
    async (_now, _before, onCleanup) => {
      const { id, isDraft } = persona().segment
      if (isDraft && draft.state !== 'open') return
      const superseded = new AbortController()
      onCleanup(() => superseded.abort())
      const { signal } = superseded
      const members = { ...emptyPortrait, members: [createSegmentCriterion('members', id)] }
      const requests = wanted.flat().flatMap((name) => chartRequestOf(name, workspace.fieldsById) ?? [])
      const question = {
        portrait: isDraft ? draft.portrait : members,
        language: language.language,
        bandDetails: { intervals: true },
        charts: requests,
        page: { columns: [], limit: 0 }
      }
      const found = await attempt(() => client.call('portrait.preview', question, { signal }))
      if (found && !signal.aborted) preview.value = found
    },
    { immediate: true }
  )
  function shown({ charts }: Preview): readonly ChartName[] {
    const told = new Set(charts.filter(({ total }) => total.segment > 0).map(chartNameOf))
    return wanted.flatMap((row) => row.find((name) => told.has(name)) ?? [])
  }
  return { preview, shown }
}
