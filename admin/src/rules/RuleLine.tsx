import { Box, ButtonBase } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { RuleLineFragment, UsagePartsFragment } from '../../../schema/generated/graphql';
import { KindMark } from './KindMark';

interface RuleLineProps {
  rule: RuleLineFragment;
  usage: UsagePartsFragment | undefined;
}

/** A rule in one line: its title, what it does, how it is used, and the sentence it stands on. */
export function RuleLine({ rule, usage }: RuleLineProps) {
  const translate = useTranslate();
  const { code, title, kind, citation, waivable, contested } = rule;
  const notes = [contested && translate('screens.rules.twoReadings'), waivable && translate('types.Rule.waivable')];
  const used = [
    usage?.refused && translate('screens.rules.refusedTimes', { smart_count: usage.refused }),
    usage?.overdue && translate('screens.rules.overdueNow', { smart_count: usage.overdue }),
  ].filter((one) => one);
  return (
    <ButtonBase
      component={Link}
      to={`/rules/${code}/show`}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 150px minmax(0, 1.4fr)' },
        columnGap: 2,
        rowGap: 0.5,
        alignItems: 'center',
        justifyItems: 'start',
        textAlign: 'left',
        px: 2,
        py: 1,
        fontSize: '0.875rem',
        '&:hover': { bgcolor: 'action.hover' },
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box>
        <Box sx={{ fontWeight: 600 }}>{title}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {[code, ...notes.filter((note) => note)].join(' · ')}
        </Box>
      </Box>
      <Box>
        <KindMark kind={kind} />
        {used.length > 0 && <Box sx={{ fontSize: '0.8125rem', mt: 0.25 }}>{used.join(' · ')}</Box>}
      </Box>
      <Box lang="id" sx={{ color: 'text.secondary' }}>
        “{citation.says}” {citation.place}
      </Box>
    </ButtonBase>
  );
}
