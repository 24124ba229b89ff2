import { Box, Card } from '@mui/material';
import { useTranslate } from 'react-admin';
import { GuidelineDocumentsDocument } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { useAnswer } from '../shared/useAnswer';

/** The register of guidelines and sources. */
export default function DocumentList() {
  const translate = useTranslate();
  const { data, error, refetch } = useAnswer(GuidelineDocumentsDocument, {});
  const documents = data?.documents.toSorted((one, other) => other.year - one.year);
  return (
    <Page title={translate('screens.rules.documents')} under={translate('screens.rules.documentsAbout')}>
      <Card sx={{ maxWidth: 860 }}>
        {!documents && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />)}
        {documents?.map(({ key, title, publisher, year, atHand }) => (
          <Box
            key={key}
            sx={{ px: 2, py: 1.25, fontSize: '0.875rem', '& + &': { borderTop: 1, borderColor: 'divider' } }}
          >
            <Box sx={{ fontWeight: 600 }}>{title}</Box>
            <Box sx={{ color: 'text.secondary' }}>
              {[publisher, year, translate(`screens.rules.${atHand ? 'atHand' : 'notAtHand'}`)].join(' · ')}
            </Box>
          </Box>
        ))}
      </Card>
    </Page>
  );
}
