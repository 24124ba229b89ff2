import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { HomeOfAdministratorDocument } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { useToday } from '../shared/format';
import { listPath } from '../shared/listPath';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { Figure } from './Figure';
import { NeedsAction } from './NeedsAction';
import { unstaffed } from './counts';

/** What waits for the administrator, and how many accounts and units there are; each number opens its records. */
export function AdministratorHome() {
  const translate = useTranslate();
  const month = `${useToday().slice(0, 8)}01`;
  const { data, error, refetch } = useAnswer(HomeOfAdministratorDocument, { month });
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={4} />;
  const lists = {
    active: listPath('accounts', { active: true }),
    closed: listPath('accounts', { active: false }),
    units: listPath('units'),
    takeouts: listPath('takeouts', { from: month }),
  };
  const needs = unstaffed.map(({ of, to }) => ({ of, to, count: data[of].totalCount }));
  return (
    <Box sx={{ maxWidth: 720 }}>
      <NeedsAction needs={needs} />
      <Section title={translate('screens.home.kept')}>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' }, mx: -1 }}>
          {(['active', 'closed', 'units', 'takeouts'] as const).map((one) => (
            <Figure key={one} count={data[one].totalCount} label={`screens.home.keeps.${one}`} to={lists[one]} />
          ))}
        </Box>
      </Section>
    </Box>
  );
}
