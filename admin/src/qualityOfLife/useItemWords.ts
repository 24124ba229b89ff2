import { QualityOfLifeItemsDocument, type QualityOfLifeItemsQuery } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { STAFF } from '../shared/roles';
import { useAnswer } from '../shared/useAnswer';

/** The words of the 26 items, item 1 first; null where none are at hand, or the viewer neither measures nor corrects. */
export function useItemWords(): QualityOfLifeItemsQuery['qualityOfLifeItems'] | null {
  const enabled = STAFF.includes(useViewer().role);
  const { data } = useAnswer(QualityOfLifeItemsDocument, {}, { enabled });
  return data?.qualityOfLifeItems.length ? data.qualityOfLifeItems : null;
}
