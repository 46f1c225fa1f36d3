import { categoriesOf, citiesOf, listOf, type SampleVocabulary } from './vocabulary'

const women = listOf(
  `Mary, Patricia, Jennifer, Linda, Elizabeth, Barbara, Susan, Jessica, Sarah, Karen, Lisa, Nancy, Betty, Sandra,
  Margaret, Ashley, Kimberly, Emily, Donna, Michelle, Carol, Amanda, Melissa, Deborah, Stephanie, Rebecca, Sharon, Laura,
  Cynthia, Dorothy, Amy, Kathleen, Angela, Shirley, Emma, Brenda, Pamela, Nicole, Anna, Samantha, Katherine, Christine,
  Helen, Debra, Rachel, Carolyn, Janet, Maria, Olivia, Heather, Diane, Julie, Joyce, Victoria, Ruth, Virginia, Lauren,
  Kelly, Christina, Joan, Evelyn, Judith, Andrea, Hannah, Megan, Cheryl, Jacqueline, Martha, Madison, Teresa, Gloria`
)
const men = listOf(
  `James, Robert, John, Michael, David, William, Richard, Joseph, Thomas, Christopher, Charles, Daniel, Matthew, Anthony,
  Mark, Donald, Steven, Andrew, Paul, Joshua, Kenneth, Kevin, Brian, George, Timothy, Ronald, Jason, Edward, Jeffrey, Ryan,
  Jacob, Gary, Nicholas, Eric, Jonathan, Stephen, Larry, Justin, Scott, Brandon, Benjamin, Samuel, Gregory, Alexander,
  Patrick, Frank, Raymond, Jack, Dennis, Jerry, Tyler, Aaron, Jose, Adam, Nathan, Henry, Zachary, Douglas, Peter, Kyle,
  Noah, Ethan, Jeremy, Walter, Christian, Keith, Roger, Terry, Austin, Sean, Gerald`
)
const surnames = listOf(
  `Smith, Johnson, Williams, Brown, Jones, Garcia, Miller, Davis, Rodriguez, Martinez, Hernandez, Lopez, Gonzalez, Wilson,
  Anderson, Thomas, Taylor, Moore, Jackson, Martin, Lee, Perez, Thompson, White, Harris, Sanchez, Clark, Ramirez, Lewis,
  Robinson, Walker, Young, Allen, King, Wright, Scott, Torres, Nguyen, Hill, Flores, Green, Adams, Nelson, Baker, Hall,
  Rivera, Campbell, Mitchell, Carter, Roberts, Gomez, Phillips, Evans, Turner, Diaz, Parker, Cruz, Edwards, Collins, Reyes,
  Stewart, Morris, Morales, Murphy, Cook, Rogers, Gutierrez, Ortiz, Morgan, Cooper, Peterson, Bailey, Reed, Kelly, Howard,
  Ramos, Kim, Cox, Ward, Richardson, Watson, Brooks, Chavez, Wood, James, Bennett, Gray, Mendoza, Ruiz, Hughes, O'Brien`
)
const cities = citiesOf(`
New York; New York; 8258; 1.3; 100
Los Angeles; California; 3821; 1.22; 900
Chicago; Illinois; 2664; 1.06; 606
Houston; Texas; 2314; 0.98; 770
Phoenix; Arizona; 1650; 0.95; 850
Philadelphia; Pennsylvania; 1551; 1; 191
San Antonio; Texas; 1495; 0.88; 782
San Diego; California; 1388; 1.18; 921
Dallas; Texas; 1303; 1.02; 752
Jacksonville; Florida; 986; 0.92; 322
Austin; Texas; 980; 1.08; 787
San Jose; California; 970; 1.28; 951
Columbus; Ohio; 913; 0.9; 432
Charlotte; North Carolina; 911; 0.96; 282
Indianapolis; Indiana; 880; 0.86; 462
San Francisco; California; 809; 1.36; 941
Seattle; Washington; 755; 1.24; 981
Denver; Colorado; 717; 1.1; 802
Nashville; Tennessee; 688; 0.97; 372
Boston; Massachusetts; 654; 1.2; 021
Portland; Oregon; 630; 1.06; 972
Detroit; Michigan; 633; 0.78; 482
Memphis; Tennessee; 618; 0.76; 381
Atlanta; Georgia; 511; 1.04; 303
`)
const categories = categoriesOf(`
Home & kitchen: Saucepan set, Electric kettle, Coffee maker, Dinner service, Storage jars
Garden: Garden tools, Seeds and bulbs, Barbecue grill, Folding chairs, Solar lights
Electronics: Headphones, Smart speaker, Tablet, Power bank, Smart watch
Beauty: Face cream, Perfume, Hair dryer, Gift set, Sun cream
Sports: Yoga mat, Running shoes, Dumbbells, Backpack, Thermos flask
Books: Novel, Cookbook, Children's book, Travel guide, Biography
Toys: Building set, Doll, Board game, Jigsaw puzzle, Soft toy
Clothing: Winter jacket, Sweater, Summer dress, Jeans, Scarf
`)

/** English words of the sample: customers in the United States. Phones are of the fictional range 555-0100 to 555-0199. */
export const english: SampleVocabulary = {
  currency: 'USD',
  country: 'United States',
  women,
  men,
  surnames,
  feminine: (surname) => surname,
  cities,
  postcode: (city, number) => `${city.postcode}${String(number % 100).padStart(2, '0')}`,
  phone: (index) => {
    const areas = [201, 202, 206, 212, 213, 214, 215, 303, 305, 310, 312, 313, 317, 404, 408, 415, 425, 469, 480, 503]
    const more = [504, 512, 602, 612, 614, 615, 617, 619, 626, 646, 650, 702, 704, 732, 714, 718, 720, 773, 813, 817]
    const last = [832, 847, 858, 901, 904, 909, 917, 918, 949, 954, 972, 973]
    const area = [...areas, ...more, ...last][index % 52]
    return `+1${area}55501${String(Math.floor(index / 52) % 100).padStart(2, '0')}`
  },
  maritalStatuses: listOf('Single, Married, Living together, Divorced, Widowed'),
  education: listOf('Some school, High school, Vocational, Bachelor, Master or above'),
  occupations: listOf(
    `Accountant, Teacher, Nurse, Engineer, Software developer, Sales assistant, Driver, Designer, Manager, Electrician,
    Lawyer, Cook, Marketer, Entrepreneur, Civil servant`
  ),
  student: 'Student',
  retired: 'Retired',
  interests: listOf(
    'Sport, Travel, Cooking, Gardening, Reading, Music, Video games, Cars, Fashion, Handicraft, Fishing, Children and family'
  ),
  values: listOf('Quality, Low price, Ecology, Time saved, Status, Safety, Novelty, Attention'),
  categories,
  orderChannels: listOf('Website, Shop, App, Phone, Marketplace'),
  contactChannels: listOf('E-mail, Phone, SMS, Messenger, In person'),
  directions: listOf('From the customer, To the customer'),
  outcomes: listOf('Resolved, Order placed, Thinking it over, Refused, No answer'),
  reasons: listOf('Question about an order, Advice, Complaint, Return, Offer, Reminder'),
  consentSources: listOf('Registration on the website, Form in the shop, Loyalty card, Phone call'),
  industries: listOf('Retail, Hospitality, Construction, Education, Health care, Manufacturing, Transport, Services'),
  companyWords: listOf(
    `Blue, River, North, Maple, Summit, Harbor, Cedar, Bright, Stone, Prairie, Golden, Oak, Silver, Lake, Pioneer, Valley,
    Union, Coast, Granite, Willow, Eagle, Liberty, Canyon, Meadow, Iron, Beacon, Orchard, Ridge`
  ),
  companyName: (first, second, form) =>
    `${first} ${second} ${['Supplies', 'Trading', 'Partners', 'Goods', 'Home Stores', 'Wholesale'][form % 6]} ${['LLC', 'Inc.'][form % 2]}`,
  income: { median: 52_000, step: 500 },
  check: { usual: 64, step: 0.05 }
}
