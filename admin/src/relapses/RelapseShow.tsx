import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RelapseRowFragment } from '../../../schema/generated/graphql';
import { clientPath, OfClient } from '../clients/ClientLink';
import { CorrectButtons } from '../corrections/CorrectButtons';
import { Corrections } from '../corrections/Corrections';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { Follows } from './Follows';
import { Pathway } from './Pathway';
import { RelapseFacts } from './RelapseFacts';
import { Standing } from './Standing';

interface Of {
  record: RelapseRowFragment;
}

/** A relapse event: its handling step by step, and the facts it stands on. */
export default function RelapseShow() {
  const translate = useTranslate();
  const { day } = useFormat();
  const name = ({ type, noticedOn }: RelapseRowFragment) =>
    translate('screens.relapses.one', { type: translate(`enums.RelapseType.${type}`), day: day(noticedOn) });
  return (
    <ShowPage<RelapseRowFragment>
      title={name}
      under={OfClient}
      beside={Standing}
      actions={Correct}
      content={Relapse}
      back={({ client }) => clientPath(client)}
    />
  );
}

const Correct = ({ record }: Of) => <CorrectButtons kind="RELAPSE" record={record} form={false} />;

function Relapse({ record }: Of) {
  const translate = useTranslate();
  return (
    <>
      <Corrections record={record} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, columnGap: 2, alignItems: 'start' }}>
        <Section title={translate('types.RelapseEvent.handling')}>
          <Pathway relapse={record} />
        </Section>
        <Section title={translate('types.RelapseFactsInput._')}>
          <RelapseFacts relapse={record} />
          {!record.closedOn && (
            <Box sx={{ mt: 2 }}>
              <Follows type={record.type} />
            </Box>
          )}
        </Section>
      </Box>
    </>
  );
}
