import EditOutlined from '@mui/icons-material/EditOutlined';
import { Button, Typography } from '@mui/material';
import { useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { MayWithdrawDocument, WithdrawRecordDocument, type RecordKind } from '../../../schema/generated/graphql';
import { StepDialog } from '../shared/StepDialog';
import type { Corrected } from './Corrections';
import { anyReason, ReasonInput } from './reason';
import { Resting } from './Resting';

interface CorrectButtonsProps {
  kind: RecordKind;
  record: Corrected;
  /** Whether it can be corrected by another; withdrawn it can always be. */
  form?: boolean;
  /** Which record it is, where it stands among others. */
  about?: string;
}

/** Corrects or withdraws a record, for who may. */
export function CorrectButtons({ kind, record: { id, mayCorrect }, form = true, about }: CorrectButtonsProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  if (!mayCorrect) return null;
  return (
    <>
      {form && (
        <Button variant="outlined" component={Link} to={`/${resource}/${id}`} startIcon={<EditOutlined />}>
          {translate('screens.corrections.correct')}
        </Button>
      )}
      <StepDialog
        of="Correction"
        label="screens.corrections.withdraw"
        variant="text"
        document={WithdrawRecordDocument}
        preview={MayWithdrawDocument}
        foreseenWith={anyReason}
        variables={({ reason }) => ({ kind, of: id, reason: reason as string })}
        says="screens.corrections.saidWithdrawn"
      >
        {about && <Typography>{about}</Typography>}
        <Typography variant="body2">{translate('screens.corrections.withdrawText')}</Typography>
        <Resting kind={kind} of={id} />
        <ReasonInput />
      </StepDialog>
    </>
  );
}
