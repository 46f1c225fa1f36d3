/** A city: its weight is its population in thousands, its price level 1 for the country's usual. */
export interface SampleCity {
  readonly name: string
  readonly region: string
  readonly weight: number
  readonly price: number
  /** The first digits of its postcodes. */
  readonly postcode: string
}

/** A category of goods with its products; the shapes of `sample-shapes` tell price and season by position. */
interface SampleCategory {
  readonly name: string
  readonly products: readonly string[]
}

/** The words of an invented base in one language. Lists whose length is named are matched by position with `sample-shapes`. */
export interface SampleVocabulary {
  /** ISO 4217 code. */
  readonly currency: string
  readonly country: string
  readonly women: readonly string[]
  readonly men: readonly string[]
  /** Surnames as men bear them. */
  readonly surnames: readonly string[]
  /** The form that a woman bears. */
  feminine(surname: string): string
  readonly cities: readonly SampleCity[]
  /** A postcode of a city from its first digits and a number of 0 to 999. */
  postcode(city: SampleCity, number: number): string
  /** A phone in E.164 form that is never assigned to anybody, one for each index. */
  phone(index: number): string
  /** 5: single, married, living together, divorced, widowed. */
  readonly maritalStatuses: readonly string[]
  /** 5, rising: basic, secondary, vocational, bachelor, master. */
  readonly education: readonly string[]
  readonly occupations: readonly string[]
  readonly student: string
  readonly retired: string
  /** 12, see `interestShapes`. */
  readonly interests: readonly string[]
  /** 8, see `valueShapes`. */
  readonly values: readonly string[]
  /** 8, see `categoryShapes`. */
  readonly categories: readonly SampleCategory[]
  /** 5: website, shop, application, phone, marketplace. */
  readonly orderChannels: readonly string[]
  /** 5: e-mail, phone, text message, messenger, in person. */
  readonly contactChannels: readonly string[]
  /** 2: from the customer, to the customer. */
  readonly directions: readonly string[]
  /** 5: resolved, order placed, thinks it over, refused, no answer. */
  readonly outcomes: readonly string[]
  /** 6: question about an order, advice, complaint, return, offer, reminder. */
  readonly reasons: readonly string[]
  /** 4: registration on the website, form in the shop, loyalty card, phone call. */
  readonly consentSources: readonly string[]
  readonly industries: readonly string[]
  readonly companyWords: readonly string[]
  /** A company's name from one or two words and a number that chooses its legal form. */
  companyName(first: string, second: string, form: number): string
  /** Median income in major units, and what incomes are rounded to. */
  readonly income: { readonly median: number; readonly step: number }
  /** The usual check in major units, and what amounts are rounded to. */
  readonly check: { readonly usual: number; readonly step: number }
}

/** The words of a text that are parted by commas. */
export function listOf(text: string): string[] {
  return text.split(',').map((word) => word.trim())
}

/** Cities from lines of `name; region; weight; price; postcode`. */
export function citiesOf(lines: string): SampleCity[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', region = '', weight = '', price = '', postcode = ''] = line
        .split(';')
        .map((part) => part.trim())
      return { name, region, weight: Number(weight), price: Number(price), postcode }
    })
}

/** Categories from lines of `name: product, product`. */
export function categoriesOf(lines: string): SampleCategory[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', products = ''] = line.split(':').map((part) => part.trim())
      return { name, products: listOf(products) }
    })
}
