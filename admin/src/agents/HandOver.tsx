import { Box, Typography } from '@mui/material';
import { required, SelectInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { SuccessorsQuery } from '../../../schema/generated/graphql';
import { RuleSays } from '../rules/RuleSays';
import { nameOf } from '../shared/PersonOrCode';
import { TickInput } from '../shared/TickInput';

interface HandOverProps {
  courses: SuccessorsQuery['enrollments']['nodes'];
  /** Who may follow. */
  successors: { id: string; name: string }[];
}

const must = required();

/** Who follows the agent: one for all clients, or another for some, and whether client and family accept them. */
export function HandOver({ courses, successors }: HandOverProps) {
  const translate = useTranslate();
  const all = useWatch({ name: 'successor' }) as string | undefined;
  const say = (key: string) => `screens.agents.end.${key}`;
  const choices = { choices: successors, translateChoice: false, helperText: false as const };
  if (courses.length === 0) return <Typography variant="body2">{translate(say('noClients'))}</Typography>;
  return (
    <>
      <RuleSays code="assignment.handover" />
      <SelectInput source="successor" label={say('forAll')} {...choices} />
      {courses.map(({ id, client }, at) => (
        <Box key={id} sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
          <Typography variant="h3">{nameOf(client)}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {client.village.name}
          </Typography>
          <SelectInput
            source={`each.${at}.successor`}
            label={say(all ? 'another' : 'successor')}
            {...choices}
            {...(!all && { validate: must })}
          />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
            <TickInput source={`each.${at}.acceptedByClient`} label="types.HandOverInput.acceptedByClient" />
            <TickInput source={`each.${at}.acceptedByFamily`} label="types.HandOverInput.acceptedByFamily" />
          </Box>
        </Box>
      ))}
    </>
  );
}
