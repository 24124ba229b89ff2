import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SupervisionVisitPartsFragment } from '../../../schema/generated/graphql';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';
import { Checklist } from './Checklist';
import { Signatures } from './Signatures';
import { VisitSteps } from './VisitSteps';
import { whomOf } from './whom';

interface Of {
  record: SupervisionVisitPartsFragment;
}

/** A supervision visit: its plan, its checklist with findings, and what is to follow; printed, it is the form. */
export default function SupervisionVisitShow() {
  const translate = useTranslate();
  return (
    <ShowPage<SupervisionVisitPartsFragment>
      title={(visit) => translate('screens.supervisionVisits.one', { whom: whomOf(visit) })}
      under={By}
      beside={Stands}
      actions={VisitSteps}
      content={Content}
    />
  );
}

function By({ record: { supervisor } }: Of) {
  const translate = useTranslate();
  return <>{translate('screens.supervisionVisits.by', { unit: supervisor.name })}</>;
}

const Stands = ({ record }: Of) => <StatusChip of="SupervisionStatus" value={record.status} />;

function Content({ record }: Of) {
  const translate = useTranslate();
  const { day } = useFormat();
  if (!record.findings) return <Loading />;
  const { supervised, supervisor, unit, plannedOn, plannedBy, heldOn, helpedBy, calledOffBecause, moves } = record;
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Letterhead unit={supervisor.name} />
      <Section title={translate('screens.supervisionVisits.visit')}>
        <Facts>
          <Fact label="types.SupervisionVisit.supervised">{translate(`enums.Supervised.${supervised}`)}</Fact>
          <Fact label="types.SupervisionVisit.unit">{unit.name}</Fact>
          <Fact label="types.SupervisionVisit.plannedOn">{day(plannedOn)}</Fact>
          <Fact label="types.SupervisionVisit.moves">
            {moves.length === 0
              ? null
              : moves.map(({ from, movedOn, reason }) => (
                  <Box key={from + movedOn}>
                    {translate('screens.supervisionVisits.movedFrom', { from: day(from), on: day(movedOn), reason })}
                  </Box>
                ))}
          </Fact>
          <Fact label="types.SupervisionVisit.plannedBy">{plannedBy?.name}</Fact>
          <Fact label="types.SupervisionVisit.heldOn">{heldOn && day(heldOn)}</Fact>
          <Fact label="types.SupervisionVisit.helpedBy">{helpedBy}</Fact>
          <Fact label="types.SupervisionVisit.calledOffBecause">{calledOffBecause}</Fact>
        </Facts>
      </Section>
      <Checklist visit={record} />
      <Signatures visit={record} />
    </Box>
  );
}

/** The head of the printed form; on paper alone. */
function Letterhead({ unit }: { unit: string }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'none', displayPrint: 'block', textAlign: 'center', fontWeight: 700, mb: 2 }}>
      <Box>{translate('screens.supervisionVisits.board')}</Box>
      <Box sx={{ pb: 1, mb: 1, borderBottom: 2 }}>{unit.toUpperCase()}</Box>
      <Box>{translate('screens.supervisionVisits.form')}</Box>
    </Box>
  );
}
