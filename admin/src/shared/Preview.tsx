import { useTranslate } from 'react-admin';
import type { DecisionPartsFragment, FindingPartsFragment } from '../../../schema/generated/graphql';
import type { RefusedFinding } from '../api/refusal';
import { inTheWay } from './inTheWay';
import { Findings } from './Refusal';
import { WaivedBy } from './WaivedBy';

/** What a step would still be refused for, before it is tried, and what passes by a waiver; nothing where all is met. */
export function Preview({ decision }: { decision: DecisionPartsFragment | null | undefined }) {
  const translate = useTranslate();
  const unmet = decision?.findings.filter(({ met }) => !met) ?? [];
  const against = inTheWay(unmet);
  return (
    <>
      {against.length > 0 && <Findings title={translate('shared.refusal.preview')} findings={against.map(refused)} />}
      {unmet.map((finding) => (
        <WaivedBy key={finding.rule.code} finding={finding} />
      ))}
    </>
  );
}

const refused = (finding: FindingPartsFragment): RefusedFinding => {
  const { rule, citation, contested, met, message, missing, field, found, required } = finding;
  return {
    ...{ met, message, missing, rule: rule.code, title: rule.title },
    ...{ field: field ?? null, found: found ?? null, required: required ?? null, contested: contested?.id ?? null },
    citation: {
      document: citation.document.key,
      title: citation.document.title,
      place: citation.place,
      says: citation.says,
    },
  };
};
