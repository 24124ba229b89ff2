import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { VillageNetworkQuery } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';
import { Wide } from '../shared/Wide';

type Need = VillageNetworkQuery['villageNetwork']['needs'][number];

const statuses = { waiting: ['SENT'], answered: ['ACCEPTED', 'DECLINED', 'COMPLETED'] };
const columns = ['waiting', 'answered'] as const;

interface NeedsProps {
  needs: readonly Need[];
  /** Code of the village. */
  village: string;
}

/** Every kind of need: how many facilities offer it, and the referrals of the village's clients; a gap is told. */
export function Needs({ needs, village }: NeedsProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  return (
    <Wide>
      <Table size="small" sx={{ '& thead th': { whiteSpace: 'normal', lineHeight: 1.2, verticalAlign: 'bottom' } }}>
        <TableHead>
          <TableRow>
            {(['need', 'facilities', ...columns] as const).map((column) => (
              <TableCell key={column} align={column === 'need' ? 'left' : 'right'}>
                {translate(`types.VillageNeed.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {needs.map((one) => (
            <TableRow key={one.need}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'normal' }}>
                {translate(`enums.Need.${one.need}`)}
              </TableCell>
              <TableCell align="right" sx={one.facilities ? {} : { color: 'warning.main' }}>
                {one.facilities ? number(one.facilities) : `⚠ ${translate('screens.villageNetworks.gap')}`}
              </TableCell>
              {columns.map((column) => (
                <TableCell key={column} align="right">
                  {one[column] ? (
                    <Link
                      component={To}
                      to={listPath('referrals', { needs: [one.need], statuses: statuses[column], within: village })}
                    >
                      {number(one[column])}
                    </Link>
                  ) : (
                    '–'
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Wide>
  );
}
