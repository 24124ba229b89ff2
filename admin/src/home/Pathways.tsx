import { useTranslate } from 'react-admin';
import { EquityDocument } from '../../../schema/generated/graphql';
import { Equity } from '../indicators/Equity';
import { ErrorState } from '../shared/ErrorState';
import { useToday } from '../shared/format';
import { Loading } from '../shared/Loading';
import { periodOf } from '../shared/periods';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';

/** Whether compulsory and voluntary clients are served alike this quarter, beside the last quarter's. */
export function Pathways() {
  const translate = useTranslate();
  const { data, error, refetch } = useAnswer(EquityDocument, periodOf('quarter', useToday()));
  return (
    <Section title={translate('screens.home.pathways')}>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={6} />)}
      {data && (
        <Equity
          lines={data.equity}
          before={data.equityBefore}
          toOf={(indicator) => `/indicators?indicator=${indicator}&by=PATHWAY`}
        />
      )}
    </Section>
  );
}
