import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { AreaMapPartsFragment } from '../../../schema/generated/graphql';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';
import { Preview } from '../shared/Preview';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { NetworkLink } from '../villageNetworks/NetworkLink';
import { Layer } from './Layer';
import { Met } from './Met';
import { UpdateMap } from './UpdateMap';

interface Of {
  record: AreaMapPartsFragment;
}

/** An area map: its three layers, what is missing, and whether the village was ready before its first service. */
export default function AreaMapShow() {
  return (
    <ShowPage<AreaMapPartsFragment>
      title={({ village }) => village.name}
      under={Where}
      beside={Stands}
      actions={UpdateMap}
      content={Content}
    />
  );
}

const Where = ({ record: { village, unit } }: Of) => `${village.path} · ${unit.name}`;

const Stands = ({ record: { complete, ready } }: Of) => (
  <>
    <Met of="complete" met={complete.met} />
    <Met of="ready" met={ready.met} />
  </>
);

function Content({ record }: Of) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { complete, ready, layers, informants, unit } = record;
  const of = (field: string) => `types.AreaMap.${field}`;
  return (
    <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', md: '2fr 1fr' }, alignItems: 'start' }}>
      <Box sx={{ minWidth: 0 }}>
        <Preview decision={{ allowed: complete.met && ready.met, findings: [complete, ready] }} />
        {layers.map((layer) => (
          <Layer key={layer.layer} layer={layer} />
        ))}
      </Box>
      <Section title={translate('screens.areaMaps.made')}>
        <Facts>
          <Fact label={of('mappedOn')}>{day(record.mappedOn)}</Fact>
          <Fact label={of('knowsTheArea')}>
            {translate(record.knowsTheArea ? 'shared.form.yes' : 'shared.form.no')}
          </Fact>
          <Fact label={of('informants')}>
            {informants.map((one) => translate(`enums.InformantKind.${one}`)).join(', ')}
          </Fact>
          <Fact label={of('workingGroup')}>{record.workingGroup}</Fact>
          <Fact label={of('listedOn')}>{record.listedOn && day(record.listedOn)}</Fact>
          <Fact label={of('builtOn')}>{record.builtOn && day(record.builtOn)}</Fact>
          <Fact label={of('coordinatedOn')}>{record.coordinatedOn && day(record.coordinatedOn)}</Fact>
          <Fact label={of('servicesFrom')}>{record.servicesFrom && day(record.servicesFrom)}</Fact>
        </Facts>
        <Box sx={{ mt: 1.5, fontSize: '0.875rem', display: 'grid', gap: 1, justifyItems: 'start' }}>
          <NetworkLink village={record.village} />
          <Link component={To} to={listPath('facilities', { unitIds: [unit.id] })}>
            {translate('screens.areaMaps.network')}
          </Link>
        </Box>
      </Section>
    </Box>
  );
}
