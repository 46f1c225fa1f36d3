import { shallowRef, watch, type ShallowRef } from 'vue'
import type { CustomerStandard } from '../../../contract/standard-results'
import type { Standards } from '../../../model/standard/standards'
import { useClient } from '../../bridge/use-client'
import { useWorkspaceStore } from '../../stores/workspace'

/** The standard by which a customer is served, and the parts of all standards that give it its names. */
export interface ServedCustomer {
  readonly customer: string
  readonly standard: CustomerStandard
  readonly standards: Standards
}

/** Whose standard applies to a customer; follows every change. Null until it is known. */
export function useCustomerStandard(customer: () => string): Readonly<ShallowRef<ServedCustomer | null>> {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const served = shallowRef<ServedCustomer | null>(null)
  let asked = 0

  async function ask(id: string): Promise<void> {
    const number = ++asked
    const calls = [client.call('standard.ofCustomer', { customer: id }), client.call('standard.read', {})] as const
    const [standard, standards] = await Promise.all(calls)
    if (number === asked) served.value = { customer: id, standard, standards }
  }
  watch(
    () => [customer(), workspace.state?.name, workspace.state?.revision] as const,
    ([id]) => {
      if (served.value?.customer !== id) served.value = null
      ask(id).catch(() => undefined)
    },
    { immediate: true }
  )
  return served
}
