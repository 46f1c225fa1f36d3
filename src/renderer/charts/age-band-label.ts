/** An age band as every chart and list shows it, from its first year up to, but without, its last: `25–30`; an open one: `45+`. */
export function ageBandLabel({ from, to }: { readonly from: number; readonly to?: number | null | undefined }): string {
  return to === null || to === undefined ? `${from}+` : `${from}–${to}`
}
