import { Box, Card, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { RelapsePartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';
import { Pathway } from './Pathway';
import { Standing } from './Standing';

/** The open relapse events of a course, each with its handling. */
export function OpenRelapses({ relapses }: { relapses: readonly RelapsePartsFragment[] }) {
  const translate = useTranslate();
  const { day } = useFormat();
  return relapses
    .filter(({ closedOn }) => closedOn === null)
    .map((relapse) => (
      <Card key={relapse.id} component="section" sx={{ mb: 2, px: 2, pt: 1.5, pb: 1.5, borderColor: 'warning.main' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center', mb: 1 }}>
          <Typography variant="h2">
            <Link component={To} to={`/relapses/${relapse.id}/show`} color="inherit">
              {translate('screens.relapses.openOne', { day: day(relapse.noticedOn) })}
            </Link>
          </Typography>
          <StatusChip of="RelapseType" value={relapse.type} />
          <Standing record={relapse} />
        </Box>
        <Pathway relapse={relapse} />
      </Card>
    ));
}
