import { useTranslate } from 'react-admin';
import type { VisitPartsFragment } from '../../../schema/generated/graphql';

/** How a visit is told in a line: its way and source, and the needs found. */
export function useVisitWords() {
  const translate = useTranslate();
  const how = ({ mode, place, informant, medium }: VisitPartsFragment): string =>
    [
      translate(`enums.VisitMode.${mode}`),
      place && translate(`enums.VisitPlace.${place}`),
      informant && translate(`enums.Informant.${informant}`),
      medium && translate(`enums.Medium.${medium}`),
    ]
      .filter(Boolean)
      .join(' · ');
  const needsOf = ({ needs }: VisitPartsFragment): string =>
    needs.map((need) => translate(`enums.Need.${need}`)).join(', ');
  return { how, needsOf };
}
