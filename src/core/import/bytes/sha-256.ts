const rounds = 64

/** The first 32 bits behind the point of a root of the first primes. Source: FIPS 180-4, 4.2.2 and 5.3.3. */
function fractionsOfRoots(count: number, root: (prime: number) => number): Uint32Array {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 4_294_967_296)
}

/** The constants of SHA-256's rounds. */
export const roundConstants = fractionsOfRoots(rounds, Math.cbrt)
const initial = fractionsOfRoots(8, Math.sqrt)

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** The first 64 bits of the SHA-256 of a message, as two words. Source: FIPS 180-4, 6.2. */
export function sha256Beginning(message: Uint8Array): readonly [number, number] {
  const padded = paddedMessage(message)
  const view = new DataView(padded.buffer)
  const state = Int32Array.from(initial)
  for (let block = 0; block < padded.length; block += 64) compress(state, view, block)
  return [(state[0] ?? 0) >>> 0, (state[1] ?? 0) >>> 0]
}

function paddedMessage(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x20000000))
  view.setUint32(padded.length - 4, (message.length << 3) >>> 0)
  return padded
}

function compress(state: Int32Array, message: DataView, block: number): void {
  const words = scheduleOf(message, block)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < rounds; round++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const mixedE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const mixedA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const one = (h + mixedE + choice + (roundConstants[round] ?? 0) + (words[round] ?? 0)) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + mixedA + majority) | 0
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = (state[at] ?? 0) + word))
}

function scheduleOf(message: DataView, block: number): Int32Array {
  const words = new Int32Array(rounds)
  for (let at = 0; at < 16; at++) words[at] = message.getInt32(block + 4 * at)
  for (let at = 16; at < rounds; at++) {
    const early = words[at - 15] ?? 0
    const late = words[at - 2] ?? 0
    const mixedEarly = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const mixedLate = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[at] = (words[at - 16] ?? 0) + mixedEarly + (words[at - 7] ?? 0) + mixedLate
  }
  return words
}
