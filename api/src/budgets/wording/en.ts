import type { BudgetWording } from './id.js';

/** Why something is paid or not, in English. */
export const en: BudgetWording = {
  evidence: {
    ENROLLMENT: 'The recovery record opened with this enrollment',
    URINE_TEST: 'This urine test in month {month}',
    QUALITY_OF_LIFE: 'This quality-of-life measurement',
    TRIP: "The officer's trip to {village} for {clients} clients",
    MEETING: 'This group meeting in {village} with {clients} clients',
    ATTENDANCE: 'This attendance, at a meeting with {clients} clients in {village},',
    AGENT_REPORT: 'This monthly report of the agent on the client',
    NETWORK_ATTENDANCE: 'This attendance at a network meeting',
    SERVICE_MONTH: "This month of the officer's service",
  },
  pays: 'pays line {line} once.',
  why: {
    TOO_FEW_CLIENTS: 'is valid and does not pay: line {line} asks for at least 4 clients (annex, l.862; C1).',
    NOT_BY_AGENT: 'does not pay: line {line} goes to a recovery agent, not to an officer (annex, l.850–853).',
    NOT_A_CLIENT: 'does not pay: the family came, and snacks are counted for clients (annex, l.852).',
    PAID_ENOUGH: 'does not pay: it is number {count} for this client, more than line {line} has.',
    RELAPSE_TEST: 'does not pay: a test of a relapse is beyond the two the standard pays.',
    INVALID_TEST: 'does not pay: its result is invalid.',
    NOT_OF_THE_MONTH: 'does not pay: the standard pays those of month 1 and of month 4.',
    NOT_ACCEPTED: 'does not pay yet: the monthly report of the unit was not handed in or not accepted.',
    NOT_CONTRACTED: 'does not pay: this honorarium is for contracted officers (TKK).',
    PRICE_MISSING: 'cannot be paid yet: line {line} has no price.',
    PRICE_UNSETTLED: 'cannot be paid yet: the price of line {line} is in doubt and not settled.',
  },
  capped: 'Its price is bounded to Rp 3,000,000 (annex, l.864).',
  after: {
    undone: 'It was paid, and its evidence was corrected afterwards.',
    reversed: 'Reversed, because its evidence was corrected.',
    moved:
      'Reversed, because its evidence was corrected and is of line {belongsTo} in fiscal year {belongsToYear} now; it is claimed again there.',
    rejected: 'Its claim was rejected; the evidence can be claimed again.',
    misbooked:
      'It was paid as line {line} of fiscal year {fiscalYear}, and since it was corrected its evidence is of line {belongsTo} in fiscal year {belongsToYear}. It is not paid twice; the treasurer corrects the booking.',
  },
  agent: {
    evidence: {
      MEETING: 'You led a group meeting in {village}; {clients} clients came.',
      AGENT_REPORT: "You handed in this client's monthly record.",
    },
    why: {
      TOO_FEW_CLIENTS: 'It is not paid: the honorarium is given where at least 4 clients came.',
      NOT_ACCEPTED: 'It is not paid yet: the monthly report of the BNN office is still being looked at.',
      PRICE_MISSING: 'It cannot be paid yet: nobody has set how much it is this year.',
      PRICE_UNSETTLED: 'It cannot be paid yet: how much it is this year is not certain.',
    },
    status: {
      PAYABLE: 'You will receive {rupiah}. The officer has not claimed it yet.',
      CLAIMED: 'You will receive {rupiah}. The officer claimed it, and it is being looked at.',
      APPROVED: '{rupiah} are approved and wait to be paid.',
      PAID: '{rupiah} were paid to you.',
      REJECTED: 'The claim was rejected; the officer can claim it again.',
      REVERSED: 'Taken back, because the record was corrected.',
    },
    undone: 'The record was corrected afterwards; the officer will get in touch.',
  },
};
