import { Alert, Link } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { ImportPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Confirm } from './Confirm';
import { Mapping } from './Mapping';
import { Rows } from './Rows';

/** What confirming would do, row by row, before anything is written. */
export function Preview({ of }: { of: ImportPartsFragment }) {
  const translate = useTranslate();
  const { moment } = useFormat();
  const [mapping, setMapping] = useState(false);
  const { confirmedBefore, counts } = of;
  if (mapping) return <Mapping of={of} onCancel={() => setMapping(false)} />;
  return (
    <>
      {confirmedBefore && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {translate('screens.imports.before', { at: moment(confirmedBefore.confirmedAt) })}{' '}
          <Link component={To} to={`/imports/${confirmedBefore.id}/show`}>
            {translate('screens.imports.seeBefore')}
          </Link>
        </Alert>
      )}
      <Confirm of={of} onMap={() => setMapping(true)} />
      <Rows of={of} begins={counts.errors > 0 ? 'ERROR' : 'all'} />
    </>
  );
}
