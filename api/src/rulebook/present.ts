import type { Finding } from '../guideline/finding.js';
import { documents } from '../guideline/documents.js';
import type { Language } from '../ground/context.js';

/** A finding as a refused write carries it: the rule's words, what was found and required, and the sentence. */
export function present(finding: Finding, _language: Language) {
  const { rule, met, found, required, citation, field } = finding;
  const { title } = documents[citation.document];
  return { rule, met, found, required, field, message: rule, citation: { ...citation, title } };
}
