import BalanceOutlined from '@mui/icons-material/BalanceOutlined';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import { lazy } from 'react';
import { RuleDocument, type RuleLineFragment } from '../../../schema/generated/graphql';
import type { PageFace, ResourceFace } from '../shared/face';
import { ANYONE } from '../shared/roles';

const guideline = { room: 'guideline', roles: ANYONE.filter((role) => role !== 'AGENT') } as const;

const rules: ResourceFace = {
  ...guideline,
  name: 'rules',
  type: 'Rule',
  icon: GavelOutlined,
  documents: { one: RuleDocument },
  show: lazy(() => import('./RuleShow')),
  menu: 'screens.rules.title',
  represents: ({ title }: RuleLineFragment) => title,
};

/** The rulebook: the rules of the guideline; an agent comes to a rule from what it refused. */
export const resources: ResourceFace[] = [
  { ...rules, list: lazy(() => import('./RuleList')) },
  { ...rules, roles: ['AGENT'] },
];

/** Where the guideline contradicts itself, and the register of documents. */
export const pages: PageFace[] = [
  {
    ...guideline,
    path: 'contested',
    icon: BalanceOutlined,
    screen: lazy(() => import('./ContestedList')),
    menu: 'screens.rules.contested',
  },
  {
    ...guideline,
    path: 'documents',
    icon: MenuBookOutlined,
    screen: lazy(() => import('./DocumentList')),
    menu: 'screens.rules.documents',
  },
];
