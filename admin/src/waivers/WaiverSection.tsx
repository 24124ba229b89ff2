import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { WaiverPartsFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Section } from '../shared/Section';
import { useFormat, useToday } from '../shared/format';
import { EndWaiver } from './EndWaiver';
import { GrantWaiver, type Case } from './GrantWaiver';
import { standsOn, WaiverMark } from './WaiverMark';

interface WaiverSectionProps {
  of: Case;
  /** The unit whose case it is. */
  unit: { id: number };
  waivers: readonly WaiverPartsFragment[];
  /** The rule that stands in the way now. */
  rule?: string | undefined;
}

/** Rules waived for a client or an agent: by whom, until when and why. The tier above grants and ends them here. */
export function WaiverSection({ of, unit, waivers, rule }: WaiverSectionProps) {
  const translate = useTranslate();
  const { day } = useFormat();
  const today = useToday();
  const { role, unit: own } = useViewer();
  const above = role === 'SUPERVISOR' && own.id !== unit.id;
  if (waivers.length === 0 && !above) return null;
  return (
    <Section title={translate('screens.waivers.title')} actions={above && <GrantWaiver of={of} rule={rule} />}>
      {waivers.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('screens.waivers.none')}
        </Typography>
      )}
      {waivers.map((waiver) => (
        <Box key={waiver.id} sx={{ py: 0.75, fontSize: '0.875rem', '& + &': { borderTop: 1, borderColor: 'divider' } }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Link component={To} to={`/rules/${waiver.rule.code}/show`} sx={{ fontWeight: 600, flexGrow: 1 }}>
              {waiver.rule.title}
            </Link>
            <WaiverMark of={waiver} />
          </Box>
          <Box>{waiver.reason}</Box>
          <Box sx={{ color: 'text.secondary' }}>
            {translate('screens.waivers.period', {
              by: waiver.grantedIn.name,
              from: day(waiver.from),
              until: day(waiver.until),
            })}
          </Box>
          {above && standsOn(today, waiver) !== 'over' && <EndWaiver id={waiver.id} />}
        </Box>
      ))}
    </Section>
  );
}
