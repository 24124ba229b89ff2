import { useResourceDefinitions } from 'react-admin';
import { formPath, stepRecords } from './stepRecords';
import type { Course, Duty } from './useCourse';
import { useMayTake } from './useMayTake';

/** Where a step of the schedule leads: to the record that shows it was done, or to the form that records it. */
export function useStepTarget({
  id,
  status,
  unit,
}: Pick<Course, 'id' | 'status' | 'unit'>): (duty: Duty) => string | null {
  const may = useMayTake(unit);
  const resources = useResourceDefinitions();
  return ({ step, evidence, about }) => {
    const record = stepRecords[step];
    if (!record) return null;
    const { resource, defaults, deed, after, inList } = record;
    if (inList) return resources[resource]?.hasList ? `/${resource}` : null;
    const shown = evidence ?? (deed ? about : null);
    if (shown) return resources[resource]?.hasShow ? `/${resource}/${shown}/show` : null;
    if ((status !== 'ACTIVE' && !after) || !may(resource)) return null;
    if (resource === 'outcomes') return '#ending';
    return resources[resource]?.hasCreate ? formPath(resource, id, defaults) : null;
  };
}
