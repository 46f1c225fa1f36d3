import type { ImportPlan } from '../../../contract/import-plan'

/** Whether an import would change anything at all. */
export function hasEffect(plan: ImportPlan): boolean {
  const removed = plan.removesAbsent ? plan.absent : 0
  const events = plan.events?.new ?? 0
  return plan.new + plan.changed + removed + events > 0 || plan.fields.some(({ state }) => state !== 'same')
}
