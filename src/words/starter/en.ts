const en = {
  workspaceName: 'Sample',
  new: {
    name: 'New',
    description: 'Exactly one order, in the last 60 days. Welcome them and help with the second order.'
  },
  regular: {
    name: 'Regular',
    description: 'Six orders or more, the last one within 90 days. They know us: keep it easy and thank them.'
  },
  vip: {
    name: 'VIP',
    description: 'The top fifth by money. The threshold was taken from the base on the day this segment was made.'
  },
  wholesale: {
    name: 'Wholesale',
    description: 'Wholesale buyers, by the field “Customer type”: large orders, own terms, a manager who knows them.'
  },
  partner: {
    name: 'Partners',
    description: 'Those who sell or recommend us, by the field “Customer type”.'
  },
  supplier: {
    name: 'Suppliers',
    description: 'Those we buy from, by the field “Customer type”. Leave them out of mailings to customers.'
  }
}

export type StarterMessages = typeof en
export default en
