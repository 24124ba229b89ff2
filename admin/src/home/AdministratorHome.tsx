import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { HomeOfAdministratorDocument } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { listPath } from '../shared/listPath';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { Figure } from './Figure';

const lists = {
  active: listPath('accounts', { active: true }),
  closed: listPath('accounts', { active: false }),
  units: listPath('units'),
};

/** How many accounts and units the administrator keeps. */
export function AdministratorHome() {
  const translate = useTranslate();
  const { data, error, refetch } = useAnswer(HomeOfAdministratorDocument, {});
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={4} />;
  return (
    <Box sx={{ maxWidth: 640 }}>
      <Section title={translate('screens.home.kept')}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', mx: -1 }}>
          {(['active', 'closed', 'units'] as const).map((one) => (
            <Figure key={one} count={data[one].totalCount} label={`screens.home.keeps.${one}`} to={lists[one]} />
          ))}
        </Box>
      </Section>
    </Box>
  );
}
