import type * as indonesian from '../../id/screens/budgets';

/** What the evidence pays, in English. */
export const payables: typeof indonesian.payables = {
  title: 'Payables from evidence',
  about: 'Each piece of evidence pays one line of the cost standard once; what does not pay says why.',
  titleAgent: 'What you receive',
  aboutAgent: 'Honoraria and fees that are yours as a recovery agent, and why.',
  emptyAgent: 'Nothing recorded is paid to you yet.',
  more: 'See each of them',
  agent: { B1: 'Honorarium for leading a meeting', B3: 'Fee for a monthly record' },
  received: {
    paid: 'Paid in %{year}',
    onItsWay: 'On its way',
    notClaimed: 'Not claimed by the officer yet',
  },
  empty: 'No evidence has been drawn from the records yet.',
  derive: 'Draw from the records',
  derived: 'The evidence was drawn from the records.',
  hourly: 'Records are looked at each hour.',
  last: 'Looked at each hour; last on %{at}: %{came}.',
  came: {
    added: '%{count} new',
    changed: '%{count} judged anew',
    reversed: '%{count} reversed',
    undone: '%{count} paid already and corrected since',
    misbooked: '%{count} paid already and of another line or year since',
    nothing: 'no change',
  },
};

/** What is still to come. */
export const coming: typeof indonesian.coming = {
  about:
    'What the duties still to come of running courses will have paid, and evidence that waits for a monthly report to be accepted. Meetings and trips name one of their clients.',
  empty: 'Nothing more is expected to be paid in this year.',
  of: 'For',
};

/** Claims of a month, in English. */
export const claims: typeof indonesian.claims = {
  about: 'Payables of a month put together. Who claims does not approve.',
  empty: 'No claims yet.',
  open: 'Claim a month',
  opened: 'The claim was made.',
  openEach: 'Claim for each payee',
  openedEach: 'A claim was opened for each payee.',
  vendorEach: 'Who sold what was bought that month. Leave empty to claim it later.',
  each: '%{count} claim |||| %{count} claims',
  vendorHelp: 'Fill in where the claim is for what one vendor sold, and nothing else.',
  everybody: 'Everybody',
  payee: 'Paid to',
  holds: 'What the claim holds',
  approve: 'Approve',
  reject: 'Reject',
  pay: 'Note the payment',
  several: '%{count} claims, %{rupiah} in all. All of them are processed, or none.',
  mixed:
    'Choose claims of one status: all claimed, or all approved. Filter by status to decide on all of them at once.',
  whole: 'All %{count} claims of others behind this filter',
  list: { pdf: 'Payment list of the month (PDF)', xlsx: 'Payment list of the month (Excel)' },
  attach: { RECEIPT: 'Attach a receipt', ATTENDANCE: 'Attach an attendance list' },
  attached: 'The receipt is attached.',
  attachHelp:
    'PDF, PNG or JPEG, at most 20 MB. A receipt may be opened by the tier above that approves, so that it must not name clients; an attendance list is opened by this unit alone.',
  filesAbove: 'Who approves may open the receipts. Attendance lists name clients and stay with their unit.',
  left: '%{count} pieces of evidence (%{rupiah}) left this claim because their records were corrected, and can be claimed again as they are now. Reject this claim, then claim again.',
  leftSee: 'See what left',
  given: 'This claim was rejected. What it held is kept here as it was claimed; its evidence can be claimed again.',
  noFiles: 'Nothing is attached yet.',
  receipt: 'Download',
};

/** Prices of the standard, in English. */
export const prices: typeof indonesian.prices = {
  about: 'Unit prices by year and area. What is in doubt is not used until it is settled.',
  empty: 'No prices yet.',
  country: 'Whole country',
  add: 'Add a price',
  settle: 'Settle',
  import: 'Import a price list',
  importHelp:
    'CSV or XLSX with the columns item, year, area, rupiah, status and source. All of it is taken, or nothing while a row has a problem.',
  read: 'The price list was read.',
  result: '%{rows} rows read: %{added} added, %{already} there already.',
  problem: 'Row %{row}, %{column}: %{message}',
  close: 'Close',
  missing: 'There is no price of %{year} for: %{lines}. Evidence of these lines cannot be paid yet.',
  sourceHelp: 'The document this price stands in, with its number and page.',
  areaHelp: 'A province or regency. Leave it empty where it holds for the whole country.',
};

/** The absorption, in English. */
export const budgets: typeof indonesian.budgets = {
  title: 'Budget absorption',
  about: 'What was planned and approved, and what the evidence came to, for this unit and those below it.',
  by: 'By',
  without: 'Not assigned',
  flags: 'To look at',
  sum: 'Sum',
  byTitle: 'Absorption by %{by}',
  months: 'Evidence and forecast by month',
  outlook: 'Absorption and forecast %{year}',
  outlookHelp:
    'The forecast counts the duties still to come of running courses and evidence that waits for a monthly report, at the prices in force. Clients who will enroll later are not in it.',
  million: '%{count} M',
  allUnits: 'All units',
  print: 'Print',
  standard: 'Lines A1 to C5 of the guideline’s annex, with the prices for your unit.',
};

/** Plans of the year. */
export const plans: typeof indonesian.plans = {
  about: 'The budget of a unit by year and source of funds, computed by the formulas of the guideline’s annex.',
  empty: 'There is no plan yet.',
  called: 'Plan %{year}, revision %{revision}',
  revision: 'Revision %{revision}',
  draft: 'Draft a plan',
  revise: 'Draft a revision',
  keep: 'Save the plan',
  kept: 'The plan is saved as a draft.',
  what: 'What it is for',
  counts: 'What it is computed from',
  countsHelp:
    'Enter the counts planned. The proposal comes from the services of the last 12 months and the clients in care now.',
  takeProposal: 'Take the proposal',
  proposed: 'Workload proposal: %{count}',
  lines: 'Lines by the formulas',
  quantityOf: 'Quantity %{line}',
  whyOf: 'Why the quantity of %{line} differs from the formula',
  annex: 'Annex of the guideline',
  over: 'Over the ceiling',
  left: 'Left below the ceiling',
  missing: 'Price missing',
  missingOf:
    '%{smart_count} line is not counted, because it has no price |||| %{smart_count} lines are not counted, because they have no price',
  revisions: 'Revisions side by side',
  submit: 'Submit the plan',
  approve: 'Approve the plan',
  giveBack: 'Return the plan',
  giveCeiling: 'Give a ceiling',
  download: { pdf: 'Download the plan (PDF)', xlsx: 'Download the plan (Excel)' },
  proposal: { pdf: 'Proposal (PDF)', xlsx: 'Proposal (Excel)' },
};
