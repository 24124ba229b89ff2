import type { Role } from '../../schema/generated/graphql';
import type { PageFace, ResourceFace } from './shared/face';

interface Folder {
  resource?: ResourceFace;
  resources?: ResourceFace[];
  pages?: PageFace[];
}

const folders = Object.values(import.meta.glob<Folder>('./*/index.ts', { eager: true }));

/** Every resource: each folder beside this file whose index.ts names one. */
export const resources: readonly ResourceFace[] = folders.flatMap(({ resource, resources: more = [] }) =>
  resource ? [resource, ...more] : more,
);

/** Every screen that is no resource. */
export const pages: readonly PageFace[] = folders.flatMap((folder) => folder.pages ?? []);

/** What a role sees of them. */
export const seenBy = <Face extends { roles: readonly Role[] }>(role: Role, faces: readonly Face[]): Face[] =>
  faces.filter(({ roles }) => roles.includes(role));
