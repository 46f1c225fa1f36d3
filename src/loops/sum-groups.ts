/*
 * For each of so many listed `rows`: its group is its code, and where both numbers are known (not NaN), the group's figures get
 * one more row and the two numbers. Figures are three numbers of 64 bits a group, 0 before. Four tables of figures, `stride`
 * bytes apart, are used in turn, for a figure that was just written is slow to read again; with a stride of 0 there is one.
 */

export function sumBytes(
  codes: usize,
  rows: usize,
  length: i32,
  first: usize,
  second: usize,
  figures: usize,
  stride: i32
): void {
  for (; length > 0; length--) {
    const row = <usize>load<u32>(rows)
    const group = <usize>load<u8>(codes + row)
    addPair(load<f64>(first + (row << 3)), load<f64>(second + (row << 3)), figures + (length & 3) * stride + group * 24)
    rows += 4
  }
}

export function sumHalves(
  codes: usize,
  rows: usize,
  length: i32,
  first: usize,
  second: usize,
  figures: usize,
  stride: i32
): void {
  for (; length > 0; length--) {
    const row = <usize>load<u32>(rows)
    const group = <usize>load<u16>(codes + (row << 1))
    addPair(load<f64>(first + (row << 3)), load<f64>(second + (row << 3)), figures + (length & 3) * stride + group * 24)
    rows += 4
  }
}

function addPair(one: f64, other: f64, at: usize): void {
  if (one !== one || other !== other) return
  store<f64>(at, load<f64>(at) + 1)
  store<f64>(at, load<f64>(at, 8) + one, 8)
  store<f64>(at, load<f64>(at, 16) + other, 16)
}
