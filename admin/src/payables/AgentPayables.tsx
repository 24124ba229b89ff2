import { SelectInput, useListContext, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import type { PayableRowFragment, PayableStatus } from '../../../schema/generated/graphql';
import { EnumsInput } from '../shared/EnumsInput';
import { Empty } from '../shared/Empty';
import { useFormat, useToday } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { EvidenceLink } from './EvidenceLink';
import { Received } from './Received';

/** All but what was rejected: its evidence is told once more, as what can be claimed again. */
const told: PayableStatus[] = ['PAYABLE', 'NOT_PAYABLE', 'CLAIMED', 'APPROVED', 'PAID', 'REVERSED'];

/** What an agent receives and why, in plain words. */
export default function AgentPayables() {
  const translate = useTranslate();
  const [asked] = useSearchParams();
  const thisYear = Number(useToday().slice(0, 4));
  const years = [0, 1, 2].map((ago) => ({ id: thisYear - ago, name: String(thisYear - ago) }));
  const say = (key: string) => translate(`screens.payables.${key}`);
  return (
    <ListPage
      title={say('titleAgent')}
      under={say('aboutAgent')}
      filters={
        <>
          <SelectInput source="fiscalYear" label="types.PayableFilter.fiscalYear" choices={years} helperText={false} />
          <EnumsInput of="PayableStatus" source="statuses" label="types.PayableFilter.statuses" only={told} />
        </>
      }
      {...(!asked.get('filter')?.includes('"statuses"') && { filter: { statuses: told } })}
      begins={{ fiscalYear: thisYear }}
      empty={<Empty text={say('emptyAgent')} />}
      sort={{ field: 'evidenceOn', order: 'DESC' }}
    >
      <Box sx={{ px: 2, py: 1.5 }}>
        <Sums otherwise={thisYear} />
      </Box>
      <Rows />
    </ListPage>
  );
}

/** Sums of the year that is asked for. */
const Sums = ({ otherwise }: { otherwise: number }) => (
  <Received fiscalYear={Number(useListContext().filterValues['fiscalYear'] ?? otherwise)} />
);

function Rows() {
  const translate = useTranslate();
  const { day, rupiah } = useFormat();
  const { data = [] } = useListContext<PayableRowFragment>();
  return data.map((one) => (
    <Box key={one.id} sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'divider', fontSize: '0.9375rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontWeight: 600 }}>
        <span>
          {translate(`screens.payables.agent.${one.line}`, { _: translate(`enums.BudgetLineCode.${one.line}`) })}
        </span>
        {one.rupiah > 0 && <Box sx={{ whiteSpace: 'nowrap' }}>{rupiah(one.rupiah)}</Box>}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {day(one.evidenceOn)}
        {' · '}
        <EvidenceLink payable={one} />
      </Box>
      <Box>{one.explanation}</Box>
    </Box>
  ));
}
