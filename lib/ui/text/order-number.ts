// What is said of the number of an order, and of the record of its moves?
export const orderNumber = {
  'filings.history': { zh: '办理记录', en: 'History' },
  'filings.history.refusal': { zh: '驳回时写的', en: 'What the rejection said' },
  'filings.history.passed': { zh: '其间已过{list}，没有记日期', en: 'past {list}, no day noted' },
  'filings.history.none': { zh: '还没有记录', en: 'Nothing noted yet' },
  'filings.order.about': {
    zh: '提交订单后接入商给出的编号，查询进度或联系客服时要用。',
    en: 'The number the provider gave the order when it was submitted. You need it when you ask about progress.',
  },
  'filings.order.keep': { zh: '保存订单号', en: 'Save the number' },
  'filings.order.change': { zh: '修改', en: 'Change' },
  'filings.order.read': { zh: '读取网页上的订单号', en: 'Take it from the page' },
  'filings.order.none': {
    zh: '网页上没找到订单号，请手工填入。',
    en: 'The page shows no order number. Type it here.',
  },
  'filings.order.several': {
    zh: '网页上不止一个订单号，请填入这一件的。',
    en: 'The page shows several order numbers. Type that of this filing.',
  },
  'filings.order.known': {
    zh: '网页上的订单号与已记下的相同。',
    en: 'The number on the page is the one noted already.',
  },
  'filings.order.other': {
    zh: '网页上是另一家的订单，没有取用。',
    en: 'The order on the page is somebody else’s, so it was not taken.',
  },
  'filings.order.failed': { zh: '没能保存，请再试一次。', en: 'It was not saved. Try again.' },
  'filings.order.of': { zh: '订单号 {number}', en: 'Order {number}' },
} as const;
