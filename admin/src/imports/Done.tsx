import CheckCircle from '@mui/icons-material/CheckCircle';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ImportPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Counts } from './Counts';
import { Rows } from './Rows';
import { Sheet } from '../shared/Sheet';

/** What an import made, and the way to the clients. */
export function Done({ of }: { of: ImportPartsFragment }) {
  const translate = useTranslate();
  const { moment, number } = useFormat();
  const { counts, confirmedAt, skippedErrors } = of;
  const say = (key: string, words?: object) => translate(`screens.imports.${key}`, words);
  return (
    <>
      <Sheet wide>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'success.main' }}>
          <CheckCircle />
          <Typography variant="h2">{say('doneTitle', { at: moment(confirmedAt) })}</Typography>
        </Box>
        <Counts counts={counts} />
        {skippedErrors && (
          <Typography variant="body2">
            {say('skipped', { smart_count: counts.errors, count: number(counts.errors) })}
          </Typography>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
          <Button variant="contained" component={Link} to="/not-enrolled">
            {say('toEnroll')}
          </Button>
          <Button variant="outlined" component={Link} to="/clients">
            {say('toClients')}
          </Button>
          <Button variant="outlined" component={Link} to="/imports/create">
            {say('another')}
          </Button>
        </Box>
      </Sheet>
      <Rows of={of} begins="all" />
    </>
  );
}
