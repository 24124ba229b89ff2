/** The forms of a budget as a document, each with the key of its button. */
export const annexForms = { pdf: 'screens.plans.download.pdf', xlsx: 'screens.plans.download.xlsx' };

/** The same of the proposal by workload. */
export const proposalForms = { pdf: 'screens.plans.proposal.pdf', xlsx: 'screens.plans.proposal.xlsx' };
