import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { DutiesUnderDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Fact } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';
import { STAFF } from '../shared/roles';
import { useAnswer } from '../shared/useAnswer';

/** How many duties are open under a rule, leading to them; for who has clients in sight. */
export function DutiesUnder({ code }: { code: string }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const enabled = STAFF.includes(useViewer().role);
  const { data } = useAnswer(DutiesUnderDocument, { filter: { ruleCodes: [code] } }, { enabled });
  const [count] = data?.dutyCounts ?? [];
  if (!count) return null;
  const words = { overdue: number(count.overdue), due: number(count.due) };
  return (
    <Fact label="screens.duties.ofRule">
      <Link component={To} to={listPath('duties', { states: ['OVERDUE', 'DUE'], ruleCodes: [code] })}>
        {translate('screens.duties.openOfRule', words)}
      </Link>
    </Fact>
  );
}
