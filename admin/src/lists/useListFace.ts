import { useResourceContext } from 'react-admin';
import { resources } from '../resources';
import type { Document, TypeName } from '../shared/face';

/** A list as the API knows it: the query it asks, and the type of its rows. */
export interface ListFace {
  /** The name of its resource, in addresses. */
  resource: string;
  /** The query: "clients". */
  list: string;
  type: TypeName;
  document: Document;
}

/** What an export is made of. */
export interface Exporting {
  face: ListFace;
  title: string;
  /** Rows behind the filter. */
  total: number;
}

/** The list one is looking at; null where the API gives no pages of it. */
export function useListFace(): ListFace | null {
  const resource = useResourceContext();
  const face = resources.find(({ name }) => name === resource);
  const document = face?.documents.many;
  const list = /\{\s*(?<list>\w+)/.exec(String(document ?? ''))?.groups?.['list'];
  if (!face || !document || !list || !String(document).includes('totalCount')) return null;
  return { resource: face.name, list, type: face.type, document };
}
