import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { RulesDocument } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { Readings } from './Readings';

/** Where the guideline contradicts itself: both readings, and the one taken. */
export default function ContestedList() {
  const translate = useTranslate();
  const { data, error, refetch } = useAnswer(RulesDocument, { filter: null });
  const rules = data?.rules.filter(({ contested }) => contested) ?? [];
  return (
    <Page title={translate('screens.rules.contested')} under={translate('screens.rules.contestedAbout')}>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />)}
      <Box sx={{ maxWidth: 860 }}>
        {rules.map(
          ({ code, title, contested }) =>
            contested && (
              <Section
                key={code}
                title={title}
                actions={
                  <Link component={To} to={`/rules/${code}/show`} variant="body2">
                    {translate('shared.refusal.rule')}
                  </Link>
                }
              >
                <Readings contested={contested} />
              </Section>
            ),
        )}
      </Box>
    </Page>
  );
}
