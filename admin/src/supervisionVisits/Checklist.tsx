import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SupervisionVisitPartsFragment } from '../../../schema/generated/graphql';
import { FollowUpLine } from '../followUps/FollowUpLine';
import { enumChoices } from '../shared/enumChoices';
import { Section } from '../shared/Section';
import { StatusChip } from '../shared/StatusChip';
import { About } from './About';

const line = { py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' }, breakInside: 'avoid' } as const;

/** The six purposes, a to f: what was found of each, or that it was not looked at. */
export function Checklist({ visit }: { visit: SupervisionVisitPartsFragment }) {
  const translate = useTranslate();
  const { purposes, findings, status } = visit;
  const say = (key: string) => translate(`screens.supervisionVisits.${key}`);
  return (
    <Section title={say('checklist')}>
      {enumChoices('SupervisionPurpose').map(({ id, name }, at) => {
        const found = findings.filter(({ purpose }) => purpose === id);
        const aim = purposes.some((one) => one === id);
        return (
          <Box key={id} sx={line}>
            <Typography variant="h3" sx={{ mb: 0.25 }}>
              {`${'abcdef'[at]}. ${translate(name)}`}
            </Typography>
            {found.length === 0 && (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {say(aim ? (status === 'HELD' ? 'notSeen' : 'willSee') : 'noAim')}
              </Typography>
            )}
            {found.map((finding) => (
              <Box key={finding.id} sx={{ fontSize: '0.875rem', pb: 0.5 }}>
                <StatusChip of="SupervisionVerdict" value={finding.verdict} />
                <Box sx={{ mt: 0.25 }}>{finding.note}</Box>
                <About finding={finding} />
                {finding.followUps.map((one) => (
                  <FollowUpLine key={one.id} followUp={one} />
                ))}
              </Box>
            ))}
          </Box>
        );
      })}
    </Section>
  );
}
