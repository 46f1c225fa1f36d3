/** The greatest value of each figure that is still good; a ratio is ours / peer. */
export const goals: Readonly<Record<string, number>> = {
  slider_vs_duckdb_narrow: 0.05,
  slider_vs_duckdb_wide: 0.05,
  fromScratch_vs_duckdb_narrow: 0.15,
  fromScratch_vs_duckdb_wide: 0.15,
  slider_vs_sqlite_narrow: 0.03,
  slider_vs_sqlite_wide: 0.006,
  fromScratch_vs_sqlite_narrow: 0.1,
  fromScratch_vs_sqlite_wide: 0.1,
  importToPreview_vs_duckdb: 1,
  importDurable_vs_sqlite: 0.6,
  importOrders_vs_duckdb: 1.5,
  eventSlider_vs_duckdb: 0.2,
  reopen_vs_duckdb: 1.3,
  exportCsv_vs_duckdb: 1,
  growth_slider_100k_to_1m: 12,
  peakMemoryMiB_import_1m: 450,
  pointerToPaint_p95_ms_1m: 33
}
