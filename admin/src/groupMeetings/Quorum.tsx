import CheckCircle from '@mui/icons-material/CheckCircle';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Mark } from '../shared/Mark';
import { useQuorum } from './quorum';

/** How many clients came, against what makes a meeting valid and what makes its costs payable. */
export function Quorum({ clients }: { clients: number }) {
  const translate = useTranslate();
  const { valid, payable } = useQuorum();
  const say = (key: string, words: object) => translate(`screens.groupMeetings.${key}`, words);
  const mark = (key: string, most: number) => (
    <Mark look={clients >= most ? ['good', CheckCircle] : ['attention', RadioButtonUnchecked]}>
      {say(key, { most })}
    </Mark>
  );
  return (
    <Box
      component="output"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}
    >
      <Box sx={{ fontWeight: 650 }}>{say('came', { smart_count: clients })}</Box>
      {mark('valid', valid)}
      {mark('payable', payable)}
    </Box>
  );
}
