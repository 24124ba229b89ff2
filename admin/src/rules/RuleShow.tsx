import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { RulePartsFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Fact, Facts } from '../shared/Facts';
import { Quote } from '../shared/Quote';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { KindMark } from './KindMark';
import { Parameters } from './Parameters';
import { Readings } from './Readings';
import { Usage } from './Usage';

interface Of {
  record: RulePartsFragment & { id: string };
}

/** A rule: what it asks, the sentence it stands on, its numbers by date, and doubts about its reading. */
export default function RuleShow() {
  const { role } = useViewer();
  const back = () => (role === 'AGENT' ? '/' : '/rules');
  return (
    <ShowPage<Of['record']> title={({ title }) => title} under={Code} beside={Kind} content={Content} back={back} />
  );
}

const Code = ({ record: { code } }: Of) => code;

const Kind = ({ record: { kind } }: Of) => <KindMark kind={kind} />;

function Content({ record }: Of) {
  const translate = useTranslate();
  const { explanation, citation, kind, waivable, parameters, contested, acts } = record;
  const remedy = translate(`remedies.${record.code}`, { _: '' });
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Section title={translate('screens.rules.asks')}>
        <Typography sx={{ mt: 0.5 }}>{explanation}</Typography>
        <Quote says={citation.says} place={citation.place} title={citation.document.title} />
        <Facts>
          <Fact label="types.Rule.kind">{translate(`screens.rules.kinds.${kind}`)}</Fact>
          <Fact label="types.Rule.waivable">{translate(`screens.rules.${waivable ? 'mayWaive' : 'mayNotWaive'}`)}</Fact>
          <Fact label="types.Rule.acts">{acts.join('; ')}</Fact>
          <Fact label="shared.refusal.whatNow">{remedy}</Fact>
          <Fact label="types.Citation.document">
            <Link component={To} to="/documents">
              {citation.document.title}
            </Link>
          </Fact>
        </Facts>
      </Section>
      <Usage code={record.code} kind={kind} waivable={waivable} />
      {parameters.length > 0 && <Parameters parameters={parameters} />}
      {contested && (
        <Section title={translate('screens.rules.twoReadings')}>
          <Readings contested={contested} />
        </Section>
      )}
    </Box>
  );
}
