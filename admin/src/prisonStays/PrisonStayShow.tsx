import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { OfClient } from '../clients/ClientLink';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { nameOf } from '../shared/PersonOrCode';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { Owed } from './Owed';
import { Programmes } from './Programmes';
import type { Stay } from './stay';
import { StaySteps } from './StaySteps';

/** A client's time in prison: the sentence, the programmes begun, and what is due. */
export default function PrisonStayShow() {
  const translate = useTranslate();
  return (
    <ShowPage<Stay>
      title={({ client }) => translate('screens.prisonStays.one', { name: nameOf(client) })}
      under={OfClient}
      actions={StaySteps}
      content={Content}
    />
  );
}

function Content({ record: stay }: { record: Stay }) {
  const translate = useTranslate();
  const { day } = useFormat();
  if (!stay.trainings) return <Loading />;
  const { prison, enteredOn, sentenceFrom, sentenceUntil, recidivist, releasedOn } = stay;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { md: '3fr 2fr' }, columnGap: 2, alignItems: 'start' }}>
      <Programmes stay={stay} />
      <Box>
        <Section title={translate('types.PrisonStay.duties')}>
          <Owed stay={stay} />
        </Section>
        <Section title={translate('types.RecordPrisonStayInput._')}>
          <Facts>
            <Fact label="types.PrisonStay.prison">{prison}</Fact>
            <Fact label="types.PrisonStay.enteredOn">{day(enteredOn)}</Fact>
            <Fact label="types.PrisonStay.sentenceFrom">{day(sentenceFrom)}</Fact>
            <Fact label="types.PrisonStay.sentenceUntil">{day(sentenceUntil)}</Fact>
            <Fact label="types.PrisonStay.recidivist">
              {translate(recidivist ? 'ra.boolean.true' : 'ra.boolean.false')}
            </Fact>
            <Fact label="types.PrisonStay.releasedOn">{releasedOn && day(releasedOn)}</Fact>
          </Facts>
        </Section>
      </Box>
    </Box>
  );
}
