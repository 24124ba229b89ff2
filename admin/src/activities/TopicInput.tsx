import { Box, Chip } from '@mui/material';
import { required, TextInput, useTranslate } from 'react-admin';
import { useController, useWatch } from 'react-hook-form';
import type { ActivityKind } from '../../../schema/generated/graphql';
import { activities } from '../i18n/id/screens/activities';

const must = required();
const examples: Readonly<Record<ActivityKind, Readonly<Record<string, string>>>> = activities.topics;

/** The topic of an activity: an example of the guideline, or words of one's own. */
export function TopicInput({ source }: { source: string }) {
  const translate = useTranslate();
  const kind = useWatch({ name: 'kind' }) as ActivityKind | undefined;
  const { field } = useController({ name: source });
  const topics = Object.keys(kind ? examples[kind] : {}).map((key) =>
    translate(`screens.activities.topics.${kind}.${key}`),
  );
  return (
    <Box>
      <TextInput source={source} validate={must} helperText={topics.length ? 'screens.activities.topicHelp' : false} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
        {topics.map((topic) => (
          <Chip
            key={topic}
            label={topic}
            variant={field.value === topic ? 'filled' : 'outlined'}
            color={field.value === topic ? 'primary' : 'default'}
            aria-pressed={field.value === topic}
            onClick={() => field.onChange(topic)}
            sx={{
              height: 'auto',
              minHeight: { xs: 40, sm: 30 },
              borderRadius: 5,
              '& .MuiChip-label': { whiteSpace: 'normal', py: 0.5 },
            }}
          />
        ))}
      </Box>
    </Box>
  );
}
