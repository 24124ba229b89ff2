import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { OfficerPartsFragment } from '../../../schema/generated/graphql';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Preview } from '../shared/Preview';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { OfficerOwes } from './OfficerOwes';
import { Trained } from './Trained';
import { Trainings } from './Trainings';
import { TrainStep } from './TrainStep';

interface Of {
  record: OfficerPartsFragment;
}

/** An officer: the appointment, the trainings, and what is still owed of them. */
export default function OfficerShow() {
  return (
    <ShowPage<OfficerPartsFragment>
      title={({ account }) => account.name}
      under={Where}
      beside={Stands}
      actions={Train}
      content={Content}
    />
  );
}

const Where = ({ record }: Of) => record.unit.name;

const Stands = ({ record }: Of) => <Trained met={record.trained.met} />;

const Train = ({ record }: Of) => <TrainStep officer={record} />;

function Content({ record }: Of) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { id, employment, appointedByHead, appointedOn, trained, trainings, trainingHours } = record;
  return (
    <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', md: '2fr 1fr' }, alignItems: 'start' }}>
      <Box sx={{ minWidth: 0 }}>
        <Preview decision={{ allowed: trained.met, findings: [trained] }} />
        <Trainings trainings={trainings} hours={trainingHours} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <OfficerOwes officerId={id} />
        <Section title={translate('screens.officers.appointment')}>
          <Facts>
            <Fact label="types.Officer.employment">{translate(`enums.Employment.${employment}`)}</Fact>
            <Fact label="types.Officer.appointedByHead">
              {translate(appointedByHead ? 'shared.form.yes' : 'shared.form.no')}
            </Fact>
            <Fact label="types.Officer.appointedOn">{day(appointedOn)}</Fact>
          </Facts>
        </Section>
      </Box>
    </Box>
  );
}
