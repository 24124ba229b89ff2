import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReferralPartsFragment } from '../../../schema/generated/graphql';
import { useMayTake } from '../enrollments/useMayTake';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { StatusChip } from '../shared/StatusChip';
import { AnswerStep } from './AnswerStep';
import { CompleteStep } from './CompleteStep';
import { RevokeStep } from './RevokeStep';
import { SendStep } from './SendStep';
import { stagesOf } from './stages';

/** The steps of a referral: those taken with their days, and those that can be taken now. */
export function Path({ referral }: { referral: ReferralPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const may = useMayTake(referral.unit)('referrals');
  const { id, status } = referral;
  const open = status === 'DRAFT' || status === 'SENT' || status === 'ACCEPTED';
  return (
    <Section title={translate('screens.referrals.path')}>
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          mt: 1,
          p: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { sm: '1fr 1fr 1fr 1fr' },
        }}
      >
        {stagesOf(referral).map(({ status: stage, on, reached }) => (
          <Box
            component="li"
            key={stage}
            sx={{ borderTop: 3, borderColor: reached ? 'primary.main' : 'divider', pt: 1 }}
          >
            {reached ? (
              <StatusChip of="ReferralStatus" value={stage} />
            ) : (
              <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                {translate(`enums.ReferralStatus.${stage}`)}
              </Box>
            )}
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', mt: 0.25 }}>{reached && day(on)}</Box>
          </Box>
        ))}
      </Box>
      {may && open && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
          {status === 'DRAFT' && <SendStep id={id} />}
          {status === 'SENT' && <AnswerStep id={id} />}
          {status === 'ACCEPTED' && <CompleteStep id={id} />}
          <RevokeStep id={id} />
        </Box>
      )}
    </Section>
  );
}
