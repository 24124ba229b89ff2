import { useGetList, type RaRecord } from 'react-admin';
import type { Entry } from './entry';
import { Side } from './Side';

/** What Pulih has of the same client and day, beside an entry it did not take. */
export function OtherSide({ about: { resource, enrollmentId, day } }: Entry) {
  const ofDay = { from: day, until: day, ...(enrollmentId && { enrollmentId }) };
  const { data = [] } = useGetList<RaRecord>(resource, {
    filter: ofDay,
    pagination: { page: 1, perPage: 5 },
    sort: { field: 'id', order: 'ASC' },
  });
  return data.map((record) => <Side key={record.id} title="waiting.there" resource={resource} values={record} />);
}
