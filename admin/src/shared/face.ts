import type { ComponentType, LazyExoticComponent } from 'react';
import type { Role, TypedDocumentString } from '../../../schema/generated/graphql';
import type { id } from '../i18n/id';

/** A room of the menu. */
export type Room = keyof typeof id.rooms;

/** A GraphQL type that has labels. */
export type TypeName = keyof typeof id.types;

/** Any typed document. */
export type Document = TypedDocumentString<unknown, never>;

/** The documents of a resource, in the API's one grammar. */
export interface Documents {
  /** `query Things($filter, $orderBy, $first, $offset)`; nodes and totalCount. */
  many?: Document;
  /** `query Thing($id)`. */
  one?: Document;
  /** `query ThingsByIds($ids)`. */
  byIds?: Document;
  /** `mutation ($input)`. */
  create?: Document;
  /** `mutation ($id, $expectedVersion, $input)`. */
  update?: Document;
}

type Screen = LazyExoticComponent<ComponentType> | ComponentType;

interface Shown {
  room: Room;
  /** Who sees it. */
  roles: readonly Role[];
  icon: ComponentType;
}

/** A resource: its name in addresses, its GraphQL type, its documents and screens. */
export interface ResourceFace extends Shown {
  name: string;
  type: TypeName;
  documents: Documents;
  /** Its ids are whole numbers. */
  numbered?: boolean;
  list?: Screen;
  show?: Screen;
  create?: Screen;
  edit?: Screen;
  /** Key of its words in the menu, by role where it differs; its type's name otherwise. */
  menu?: string | ((role: Role) => string);
  /** How a record is called in a sentence. */
  represents?: (record: never) => string;
}

/** A screen that is no resource: its address below /admin/, and its key in the menu, where it stands in it. */
export interface PageFace extends Shown {
  path: string;
  screen: Screen;
  menu?: string | ((role: Role) => string);
}
