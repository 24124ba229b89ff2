import type * as indonesian from '../../id/screens/budgets';

/** What the evidence pays, in English. */
export const payables: typeof indonesian.payables = {
  title: 'Payables from evidence',
  about: 'Each piece of evidence pays one line of the cost standard once; what does not pay says why.',
  aboutAgent: 'What you will receive, and what for.',
  empty: 'No evidence has been drawn from the records yet.',
  derive: 'Draw from the records',
  derived: 'The evidence was drawn from the records.',
};

/** Claims of a month, in English. */
export const claims: typeof indonesian.claims = {
  about: 'Payables of a month put together. Who claims does not approve.',
  empty: 'No claims yet.',
  open: 'Claim a month',
  opened: 'The claim was made.',
  vendorHelp: 'Fill in where the claim is for what one vendor sold, and nothing else.',
  everybody: 'Everybody',
  payee: 'Paid to',
  holds: 'What the claim holds',
  approve: 'Approve',
  reject: 'Reject',
  pay: 'Note the payment',
};

/** Prices of the standard, in English. */
export const prices: typeof indonesian.prices = {
  about: 'Unit prices by year and area. What is in doubt is not used until it is settled.',
  empty: 'No prices yet.',
  country: 'Whole country',
};

/** The absorption, in English. */
export const budgets: typeof indonesian.budgets = {
  title: 'Budget absorption',
  about: 'What was planned and approved, and what the evidence came to, for this unit and those below it.',
  by: 'By',
  without: 'Not assigned',
  flags: 'To look at',
  sum: 'Sum',
};
