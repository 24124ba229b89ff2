import { useTranslate } from 'react-admin';
import { Typography } from '@mui/material';
import { KeepDrugHistoryDocument, type RehabilitationPartsFragment } from '../../../schema/generated/graphql';
import { StepDialog } from '../shared/StepDialog';
import { DrugUseFields } from './DrugUseFields';

/** A button that opens what a client used before a rehabilitation, to fill in or to change. */
export function KeepDrugHistory({ of: { id, drugHistory } }: { of: RehabilitationPartsFragment }) {
  const translate = useTranslate();
  const { substances, monthsOfUse, routes, diagnosis, version = 0 } = drugHistory ?? {};
  return (
    <StepDialog
      key={version}
      of="DrugUseInput"
      label={`screens.rehabilitations.use.${drugHistory ? 'change' : 'keep'}`}
      size="small"
      variant="text"
      document={KeepDrugHistoryDocument}
      defaults={{ substances, monthsOfUse, routes, diagnosis }}
      variables={(values) => ({ rehabilitationId: id, expectedVersion: version, input: values })}
      says="screens.rehabilitations.use.kept"
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('screens.rehabilitations.use.help')}
      </Typography>
      <DrugUseFields />
    </StepDialog>
  );
}
