import AccessTime from '@mui/icons-material/AccessTime';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import { Box, Button, Divider, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ApiRefusal } from '../api/refusal';
import { usePanel } from '../panel';
import { AskFirst } from '../shared/AskFirst';
import { keepDraft } from '../shared/drafts';
import { useFormat } from '../shared/format';
import { Mark } from '../shared/Mark';
import { Refusal } from '../shared/Refusal';
import { Sheet } from '../shared/Sheet';
import { comparable } from './comparable';
import type { Entry } from './entry';
import { OtherSide } from './OtherSide';
import { Side } from './Side';
import type { Mending } from './useMayWait';

/** An entry that waits, or that Pulih did not take: why, both sides, and what one can do. */
export function WaitingCard({ entry }: { entry: Entry }) {
  const translate = useTranslate();
  const go = useNavigate();
  const { outbox } = usePanel();
  const { day, moment } = useFormat();
  const { id, about, path, draft, values, variables, keptAt, refused } = entry;
  const type = comparable[about.resource]?.type ?? 'Visit';
  const mend = () => {
    if (draft) keepDraft(draft, values);
    void go(path, { state: { mends: id } satisfies Mending });
  };
  return (
    <Sheet wide={refused !== null}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="h2" sx={{ flexGrow: 1, fontSize: '1.0625rem', fontWeight: 650 }}>
          {translate(`types.${type}._`, { smart_count: 1 })} · {about.whom}
        </Typography>
        <Mark look={refused ? ['alarm', ReportProblemOutlined] : ['open', AccessTime]}>
          {translate(refused ? 'waiting.refused' : 'waiting.waits')}
        </Mark>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {[about.day && day(about.day), translate('waiting.since', { moment: moment(keptAt) })]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {refused && <Refusal refusal={new ApiRefusal(refused)} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Side
          title="waiting.here"
          resource={about.resource}
          values={(variables as { input: Record<string, unknown> }).input}
        />
        {refused?.extensions?.code === 'CONFLICT' && <OtherSide {...entry} />}
      </Box>
      <Divider sx={{ my: 1.5 }} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {draft && (
          <Button variant={refused ? 'contained' : 'outlined'} onClick={mend}>
            {translate('waiting.mend')}
          </Button>
        )}
        {refused && (
          <Button variant="outlined" onClick={() => void outbox.again(entry).then(outbox.send)}>
            {translate('waiting.again')}
          </Button>
        )}
        <AskFirst
          label="waiting.discard"
          question={translate('waiting.discardAsk')}
          onYes={() => void outbox.remove(id)}
        />
      </Box>
    </Sheet>
  );
}
