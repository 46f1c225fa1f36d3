/** How likely an interest is: for women and men, the age at which it is strongest and how wide that lies. */
export const interestShapes: readonly { woman: number; man: number; age: number; width: number }[] = [
  { woman: 0.3, man: 0.42, age: 27, width: 22 },
  { woman: 0.42, man: 0.34, age: 34, width: 24 },
  { woman: 0.46, man: 0.16, age: 48, width: 28 },
  { woman: 0.4, man: 0.24, age: 62, width: 18 },
  { woman: 0.4, man: 0.22, age: 50, width: 30 },
  { woman: 0.28, man: 0.3, age: 22, width: 24 },
  { woman: 0.12, man: 0.48, age: 21, width: 13 },
  { woman: 0.07, man: 0.44, age: 38, width: 20 },
  { woman: 0.42, man: 0.08, age: 27, width: 18 },
  { woman: 0.28, man: 0.04, age: 52, width: 24 },
  { woman: 0.03, man: 0.3, age: 52, width: 22 },
  { woman: 0.44, man: 0.26, age: 36, width: 10 }
]

/** How likely a value is to matter, at 20 and at 70 years. */
export const valueShapes: readonly { young: number; old: number }[] = [
  { young: 0.3, old: 0.48 },
  { young: 0.46, old: 0.34 },
  { young: 0.3, old: 0.12 },
  { young: 0.34, old: 0.14 },
  { young: 0.24, old: 0.1 },
  { young: 0.14, old: 0.4 },
  { young: 0.36, old: 0.06 },
  { young: 0.12, old: 0.34 }
]

/** What a category costs against the usual check, how often it is bought, and its share of each month from January. */
export const categoryShapes: readonly { price: number; weight: number; months: readonly number[] }[] = [
  { price: 1, weight: 1.2, months: [0.9, 0.9, 1, 1, 1, 0.9, 0.8, 0.9, 1, 1.1, 1.2, 1.5] },
  { price: 0.8, weight: 0.9, months: [0.2, 0.5, 1.5, 2.4, 2.6, 2, 1.4, 1, 0.8, 0.5, 0.2, 0.3] },
  { price: 2, weight: 0.8, months: [0.9, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 1, 1.2, 1, 1.9, 2] },
  { price: 0.7, weight: 1.1, months: [0.7, 1.3, 1.5, 0.9, 1, 1.1, 1, 0.8, 0.8, 0.9, 1.1, 1.8] },
  { price: 1.1, weight: 0.8, months: [1.7, 1, 1, 1.2, 1.2, 1, 0.8, 0.8, 1.2, 0.8, 0.8, 1] },
  { price: 0.4, weight: 1, months: [0.9, 0.9, 0.9, 0.9, 0.8, 0.8, 0.7, 1.3, 1.4, 1, 1.1, 1.7] },
  { price: 0.6, weight: 0.7, months: [0.5, 0.6, 0.8, 0.8, 1, 1, 0.7, 0.9, 0.9, 0.9, 1.4, 3] },
  { price: 1.3, weight: 1.1, months: [0.9, 0.7, 1.2, 1.2, 1.1, 0.9, 0.7, 0.9, 1.4, 1.4, 1.2, 1.1] }
]

/** Orders of each month against the usual, from January: the peak before the new year, the dip of summer. */
export const seasonOfMonth: readonly number[] = [0.75, 0.85, 1, 1, 1.05, 0.85, 0.68, 0.72, 0.98, 1.05, 1.35, 1.95]

/** What a customer's age does to the check. */
export function checkOfAge(age: number | null): number {
  if (age === null) return 1
  if (age < 25) return 0.62
  if (age < 30) return 0.85
  if (age < 35) return 1
  if (age < 40) return 1.2
  if (age < 45) return 1.42
  if (age < 55) return 1.28
  return age < 65 ? 1 : 0.74
}

/** What a kind of customer does: the share of all customers, orders a month, the check against a person's. */
export const customerShapes = {
  person: { share: 0.85, ordersAMonth: 0.13, check: 1 },
  company: { share: 0.055, ordersAMonth: 0.22, check: 2.4 },
  wholesale: { share: 0.04, ordersAMonth: 0.7, check: 5.5 },
  partner: { share: 0.03, ordersAMonth: 0.35, check: 2.8 },
  supplier: { share: 0.025, ordersAMonth: 0, check: 1 }
} as const

/** The kinds of customers of the sample, as the standard field `customer_type` names them. */
export type SampleCustomerType = keyof typeof customerShapes
