import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import type { TypedDocumentString } from '../../schema/generated/graphql';
import type { Ask, Asking } from './api/ask';
import { newId } from './api/newId';
import { ApiRefusal } from './api/refusal';
import { changed } from './shared/changed';
import type { Documents, ResourceFace } from './shared/face';
import { isSet } from './shared/isSet';

interface Page {
  nodes: RaRecord[];
  totalCount: number;
}

/** The API gives at most this many records by their ids at once. */
const AT_ONCE = 100;

/** The API's one grammar, for react-admin: what differs between resources is their documents alone. */
export function openDataProvider(ask: Ask, resources: readonly ResourceFace[]): DataProvider {
  const faces = new Map(resources.map((face) => [face.name, face]));

  /** The one answer of a resource's document. */
  const answer = async <Answer>(resource: string, which: keyof Documents, variables: object, asking?: Asking) => {
    const document = faces.get(resource)?.documents[which];
    if (!document) throw new Error(`${resource} has no document "${which}".`);
    const data = await ask(document as unknown as TypedDocumentString<object, object>, variables, asking);
    return Object.values(data)[0] as Answer;
  };
  const page = async (resource: string, { pagination, sort, filter, signal }: GetListParams, more: object = {}) => {
    const { page: number = 1, perPage = 25 } = pagination ?? {};
    const orderBy = sort?.field && sort.field !== 'id' ? [{ by: sort.field, direction: sort.order }] : null;
    const variables = {
      filter: { ...isSet(filter), ...more },
      orderBy,
      first: perPage,
      offset: (number - 1) * perPage,
    };
    const { nodes, totalCount } = await answer<Page>(resource, 'many', variables, { signal });
    return { data: nodes, total: totalCount };
  };

  return {
    supportAbortSignal: true,
    getList: (resource, params) => page(resource, params),
    async getOne(resource, { id, signal }) {
      const known = faces.get(resource)?.numbered ? Number(id) : id;
      const data = await answer<RaRecord | null>(resource, 'one', { id: known }, { signal });
      if (!data) throw new ApiRefusal({ message: 'shared.list.notFound', extensions: { code: 'NOT_FOUND' } });
      return { data };
    },
    async getMany(resource, { ids, signal }) {
      const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
        answer<RaRecord[]>(resource, 'byIds', { ids: ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE) }, { signal }),
      );
      return { data: (await Promise.all(parts)).flat() };
    },
    getManyReference: (resource, { target, id, ...params }) =>
      page(resource, params, { [target]: target.endsWith('Ids') ? [id] : id }),
    async create(resource, { data }) {
      return { data: await answer<RaRecord>(resource, 'create', { input: { id: newId(), ...data } }) };
    },
    async update(resource, { id, data, previousData }) {
      const input = changed(data, previousData);
      return { data: await answer<RaRecord>(resource, 'update', { id, expectedVersion: previousData.version, input }) };
    },
    updateMany: never,
    delete: never,
    deleteMany: never,
  } as DataProvider;
}

/** A record of care is closed or superseded, each by its own step. */
async function never(): Promise<never> {
  throw new Error('Records are not deleted.');
}
