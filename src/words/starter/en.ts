const en = {
  workspaceName: 'Sample',
  new: {
    name: 'New',
    description: 'One order so far, and not long ago. Welcome them and help with the second order.'
  },
  regular: {
    name: 'Regular',
    description: 'They come again and again. They know us: keep it easy and thank them.'
  },
  vip: {
    name: 'VIP',
    description:
      'Those who spend most. The threshold was set on the day this segment was made; look at it again now and then.'
  },
  wholesale: {
    name: 'Wholesale',
    description: 'Wholesale buyers: large orders, own terms, a manager who knows them.'
  },
  partner: {
    name: 'Partners',
    description: 'Those who sell or recommend us.'
  },
  supplier: {
    name: 'Suppliers',
    description: 'Those we buy from. Leave them out of mailings to customers.'
  },
  offer: {
    open: 'Starter set…',
    title: 'Begin with the usual segments',
    text: 'Choose those you need and set their numbers; the counts follow. Later each is changed like any other segment.',
    make: 'Make {count} segment | Make {count} segments',
    made: '{count} segment made | {count} segments made',
    use: 'Make “{name}”',
    name: 'Name of “{name}”',
    color: 'Colour of “{name}”',
    counted: '{count} customer, {share} of the base | {count} customers, {share} of the base',
    byHand: 'Without a rule: you put customers in by hand or by a file.',
    lacksValue: 'No customer has such a type in your data.',
    taken: 'There is a segment of this name: give another one.',
    newDays: 'Days since the first order',
    regularOrders: 'Orders at least',
    regularDays: 'Days since the last order',
    vipFrom: 'Spent at least'
  }
}

export type StarterMessages = typeof en
export default en
