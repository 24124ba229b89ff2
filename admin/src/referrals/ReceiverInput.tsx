import { Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { FacilityRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { PickInput } from '../shared/PickInput';

const must = required();

const nameOf = ({ name, village }: FacilityRowFragment) => (village ? `${name} — ${village.name}` : name);

/** The facility one refers to: of those that offer what is needed, in our own network or anywhere. */
export function ReceiverInput({ source }: { source: string }) {
  const translate = useTranslate();
  const { units } = useViewer();
  const [anywhere, setAnywhere] = useState(false);
  const need = useWatch({ name: 'need' }) as string | undefined;
  return (
    <div>
      <PickInput
        key={need}
        source={source}
        reference="facilities"
        filter={{ service: need, ...(!anywhere && { unitIds: units }) }}
        optionText={nameOf}
        validate={must}
        disabled={!need}
        helperText={need ? false : translate('screens.referrals.needFirst')}
      />
      <FormControlLabel
        control={<Checkbox size="small" checked={anywhere} onChange={(_, ticked) => setAnywhere(ticked)} />}
        label={translate('screens.referrals.anywhere')}
      />
    </div>
  );
}
