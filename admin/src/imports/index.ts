import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { lazy } from 'react';
import { ImportDocument, ImportRowsDocument, ImportsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

const shown = { room: 'clients', roles: STAFF, icon: UploadFileOutlined } as const;

/** Imports of discharge lists, and their rows. */
export const resources: ResourceFace[] = [
  {
    ...shown,
    name: 'imports',
    type: 'Import',
    documents: { many: ImportsDocument, one: ImportDocument },
    list: lazy(() => import('./ImportList')),
    create: lazy(() => import('./ImportCreate')),
    show: lazy(() => import('./ImportShow')),
    menu: 'screens.imports.title',
  },
  { ...shown, name: 'importRows', type: 'ImportRow', documents: { many: ImportRowsDocument } },
];
