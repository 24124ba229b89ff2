import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { VillageNetworkQuery } from '../../../schema/generated/graphql';
import { Services } from '../facilities/Services';
import { Empty } from '../shared/Empty';
import { enumChoices } from '../shared/enumChoices';

type Served = VillageNetworkQuery['villageNetwork']['facilities'][number];

/** The facilities that serve a village by kind, the nearest first, and what each offers. */
export function Serving({ facilities }: { facilities: readonly Served[] }) {
  const translate = useTranslate();
  if (facilities.length === 0) return <Empty text={translate('screens.villageNetworks.empty')} />;
  const byKind = Map.groupBy(facilities, ({ facility }) => facility.kind);
  return enumChoices('FacilityKind').map(({ id: kind, name }) => {
    const its = byKind.get(kind as Served['facility']['kind']);
    return (
      its && (
        <Box key={kind} sx={{ py: 1 }}>
          <Typography component="h3" sx={{ fontWeight: 650 }}>
            {translate(name)}
          </Typography>
          {its.map(({ facility, nearness }) => (
            <Box key={facility.id} sx={{ py: 0.75, fontSize: '0.875rem' }}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
                <Link component={To} to={`/facilities/${facility.id}/show`}>
                  {facility.name}
                </Link>
                <Box sx={{ color: 'text.secondary' }}>{translate(`enums.Nearness.${nearness}`)}</Box>
              </Box>
              <Services services={facility.services} />
              <Box sx={{ color: 'text.secondary' }}>
                {[facility.address, facility.phone, facility.unit.name].filter(Boolean).join(' · ')}
              </Box>
            </Box>
          ))}
        </Box>
      )
    );
  });
}
