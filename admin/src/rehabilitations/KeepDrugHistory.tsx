import { useTranslate } from 'react-admin';
import { Typography } from '@mui/material';
import { KeepDrugHistoryDocument, type RehabilitationPartsFragment } from '../../../schema/generated/graphql';
import { StepDialog } from '../shared/StepDialog';
import { DrugUseFields } from './DrugUseFields';
import { RehabilitationValue } from './RehabilitationValue';

/** A button that opens what a client used before a rehabilitation, to fill in or to change. */
export function KeepDrugHistory({ of: { id, drugHistory } }: { of: RehabilitationPartsFragment }) {
  const translate = useTranslate();
  const { substances, monthsOfUse, routes, diagnosis, version = 0 } = drugHistory ?? {};
  return (
    <StepDialog
      of="DrugUseInput"
      label={`screens.rehabilitations.use.${drugHistory ? 'change' : 'keep'}`}
      size="small"
      variant="text"
      document={KeepDrugHistoryDocument}
      stored={{ version, values: { substances, monthsOfUse, routes, diagnosis } }}
      Value={RehabilitationValue}
      variables={(input, _, seen) => ({ rehabilitationId: id, expectedVersion: seen.version, input })}
      says="screens.rehabilitations.use.kept"
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('screens.rehabilitations.use.help')}
      </Typography>
      <DrugUseFields />
    </StepDialog>
  );
}
