/** Sums the values of events (0: one each) by their owners, of whom those without such an event keep the sums they have. */
export function sumByOwners(owners: usize, values: usize, count: i32, sums: usize): void {
  for (let event = 0; event < count; event++)
    store<f64>(sums + ((<usize>load<u32>(owners + ((<usize>event) << 2))) << 3), 0)
  for (let event = 0; event < count; event++) {
    const sum = sums + ((<usize>load<u32>(owners + ((<usize>event) << 2))) << 3)
    store<f64>(sum, load<f64>(sum) + (values === 0 ? 1 : load<f64>(values + ((<usize>event) << 3))))
  }
}

/** Writes of the owners of events whether their sums lie between two, both included, and whether they are unknown; of all others the sets stay as they are. */
export function sumsBetween(
  owners: usize,
  count: i32,
  customers: usize,
  sums: usize,
  from: f64,
  to: f64,
  matches: usize,
  unknown: usize
): void {
  for (let event = 0; event < count; event++) {
    const owner = <usize>load<u32>(owners + ((<usize>event) << 2))
    const row = load<u32>(customers + (owner << 2))
    const sum = load<f64>(sums + (owner << 3))
    const at = (<usize>(row >> 5)) << 2
    const place = row & 31
    const others = ~(u32(1) << place)
    const isTrue = u32(sum >= from) & u32(sum <= to)
    store<u32>(matches + at, (load<u32>(matches + at) & others) | (isTrue << place))
    store<u32>(unknown + at, (load<u32>(unknown + at) & others) | (u32(sum !== sum) << place))
  }
}
