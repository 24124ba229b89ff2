import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { clientPath, OfClient } from '../clients/ClientLink';
import { Corrections } from '../corrections/Corrections';
import { DomainBars } from '../qualityOfLife/DomainBars';
import { useMayTake } from '../enrollments/useMayTake';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';
import { Improvements } from './Improvements';
import { JudgeAnew } from './JudgeAnew';
import { JudgedOn } from './JudgedOn';
import type { WholeOutcome } from './outcome';

interface Of {
  record: WholeOutcome;
}

/** An outcome: the result, quality of life beside it, and the findings it was judged on. */
export default function OutcomeShow() {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <ShowPage<WholeOutcome>
      title={({ recordedOn }) => `${translate('screens.outcomes.title')}, ${day(recordedOn)}`}
      under={OfClient}
      beside={Result}
      content={Outcome}
      back={({ client }) => clientPath(client)}
    />
  );
}

const Result = ({ record }: Of) => <StatusChip of="OutcomeResult" value={record.result} />;

function Outcome({ record }: Of) {
  const translate = useTranslate();
  const { baseline, final, enrollment } = record;
  const may = useMayTake(enrollment.unit);
  return (
    <>
      <Corrections record={record} />
      {!record.supersededBy && (
        <JudgeAnew outcome={record} completed={enrollment.status === 'COMPLETED'} may={may('outcomes')} />
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, columnGap: 2, alignItems: 'start' }}>
        <Section title={translate('screens.course.quality.title')}>
          <DomainBars first={baseline.domains} second={final.domains} />
          <Improvements outcome={record} />
        </Section>
        <JudgedOn outcome={record} />
      </Box>
    </>
  );
}
