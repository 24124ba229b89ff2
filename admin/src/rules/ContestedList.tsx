import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { ContestedReadingsDocument } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { Readings } from './Readings';

/** Where the guideline contradicts itself: both readings, the one taken, and the rules that rest on it. */
export default function ContestedList() {
  const translate = useTranslate();
  const { data, error, refetch } = useAnswer(ContestedReadingsDocument, {});
  return (
    <Page title={translate('screens.rules.contested')} under={translate('screens.rules.contestedAbout')}>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />)}
      <Box sx={{ maxWidth: 860 }}>
        {data?.contested.map((contested) => (
          <Section key={contested.id} title={`${contested.id} · ${titleOf(contested.rules, translate)}`}>
            <Readings contested={contested} />
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, mt: 1 }}>
              {contested.rules.map(({ code, title }) => (
                <Link key={code} component={To} to={`/rules/${code}/show`} variant="body2">
                  {translate('screens.rules.ofRule', { title })}
                </Link>
              ))}
            </Box>
          </Section>
        ))}
      </Box>
    </Page>
  );
}

/** What two readings are about: the first rule that rests on them, or the standard of costs. */
const titleOf = (rules: readonly { title: string }[], translate: (key: string) => string): string =>
  rules[0]?.title ?? translate('screens.rules.ofCosts');
