import { useTranslate } from 'react-admin';
import type { DecisionPartsFragment, FindingPartsFragment } from '../../../schema/generated/graphql';
import type { RefusedFinding } from '../api/refusal';
import { Findings } from './Refusal';

/** What a step would still be refused for, before it is tried; nothing where it is allowed. */
export function Preview({ decision }: { decision: DecisionPartsFragment | null | undefined }) {
  const translate = useTranslate();
  const unmet = decision?.findings.filter(({ met }) => !met) ?? [];
  if (unmet.length === 0) return null;
  return <Findings title={translate('shared.refusal.preview')} findings={unmet.map(refused)} />;
}

const refused = ({ rule, citation, contested, ...rest }: FindingPartsFragment): RefusedFinding => ({
  ...rest,
  rule: rule.code,
  title: rule.title,
  field: rest.field ?? null,
  found: rest.found ?? null,
  required: rest.required ?? null,
  citation: {
    document: citation.document.key,
    title: citation.document.title,
    place: citation.place,
    says: citation.says,
  },
  contested: contested?.id ?? null,
});
