import Block from '@mui/icons-material/Block';
import EventOutlined from '@mui/icons-material/EventOutlined';
import StraightenOutlined from '@mui/icons-material/StraightenOutlined';
import { useTranslate } from 'react-admin';
import type { RuleKind } from '../../../schema/generated/graphql';
import { Mark } from '../shared/Mark';
import type { Look } from '../shared/tones';

const looks: Record<RuleKind, Look> = {
  REFUSE: ['attention', Block],
  DUTY: ['open', EventOutlined],
  MEASURE: ['quiet', StraightenOutlined],
};

/** What a rule does: refuses, asks, or judges. */
export function KindMark({ kind }: { kind: RuleKind }) {
  const translate = useTranslate();
  return <Mark look={looks[kind]}>{translate(`enums.RuleKind.${kind}`)}</Mark>;
}
