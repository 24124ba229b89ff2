import EditOutlined from '@mui/icons-material/EditOutlined';
import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { KeepUnitDocument, type UnitRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Fact, Facts } from '../shared/Facts';
import { listPath } from '../shared/listPath';
import { Sheet } from '../shared/Sheet';
import { ShowPage } from '../shared/ShowPage';
import { StepDialog } from '../shared/StepDialog';
import { formOf, unitOf } from './keep';
import { RegencyName } from './RegencyName';
import { UnitFields } from './UnitFields';
import { zoneWord } from './zones';

interface Of {
  record: UnitRowFragment;
}

/** A unit: under whom it stands, where it serves, and who has an account there. */
export default function UnitShow() {
  return <ShowPage<UnitRowFragment> title={({ name }) => name} actions={Change} content={Content} />;
}

function Change({ record }: Of) {
  if (useViewer().role !== 'ADMINISTRATOR') return null;
  return (
    <StepDialog
      of="KeepUnitInput"
      label="screens.units.change"
      icon={<EditOutlined />}
      document={KeepUnitDocument}
      defaults={formOf(record)}
      variables={(values) => unitOf(values, record.id)}
      save="shared.form.save"
    >
      <UnitFields />
    </StepDialog>
  );
}

function Content({ record }: Of) {
  const translate = useTranslate();
  const { id, code, tier, parent, province, regencies, zone } = record;
  return (
    <Sheet>
      <Facts>
        <Fact label="types.Unit.code">{code}</Fact>
        <Fact label="types.Unit.tier">{translate(`enums.Tier.${tier}`)}</Fact>
        <Fact label="types.Unit.parent">
          {parent && (
            <Link component={To} to={`/units/${parent.id}/show`}>
              {parent.name}
            </Link>
          )}
        </Fact>
        <Fact label="types.Unit.province">{province?.name}</Fact>
        {regencies.length > 0 && (
          <Fact label="types.Unit.regencies">
            {regencies.map((one) => (
              <Box key={one}>
                <RegencyName code={one} />
              </Box>
            ))}
          </Fact>
        )}
        <Fact label="types.Unit.zone">{zoneWord(zone)}</Fact>
      </Facts>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2, fontSize: '0.875rem' }}>
        <Link component={To} to={listPath('accounts', { unitIds: [id] })}>
          {translate('screens.units.accounts')}
        </Link>
        {tier !== 'REGENCY' && (
          <Link component={To} to={listPath('units', { parentId: id })}>
            {translate('screens.units.below')}
          </Link>
        )}
      </Box>
    </Sheet>
  );
}
