import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RehabilitationPartsFragment } from '../../../schema/generated/graphql';
import { Mark } from '../shared/Mark';
import { useLengthOfUse } from './useLengthOfUse';

const facts = ['substances', 'monthsOfUse', 'routes', 'diagnosis'] as const;

/** What a client used, in short, and which of its four facts are not recorded. */
export function DrugHistoryLine({ of }: { of: RehabilitationPartsFragment['drugHistory'] }) {
  const translate = useTranslate();
  const length = useLengthOfUse();
  const gap = (what: string) => (
    <Box>
      <Mark look={['attention', WarningAmberOutlined]}>{what}</Mark>
    </Box>
  );
  if (!of) return gap(translate('screens.rehabilitations.use.none'));
  const { substances, monthsOfUse, routes, diagnosis } = of;
  const told = [
    substances.map((one) => translate(`enums.UsedSubstance.${one}`)).join(', '),
    monthsOfUse ? length(monthsOfUse) : '',
    routes.map((one) => translate(`enums.RouteOfUse.${one}`)).join(', '),
    diagnosis ?? '',
  ];
  const missing = facts.filter((_, at) => !told[at]).map((fact) => translate(`types.DrugUseInput.${fact}`));
  return (
    <>
      <Box>{told.filter(Boolean).join(' · ')}</Box>
      {missing.length > 0 && gap(translate('screens.rehabilitations.use.gaps', { what: missing.join(', ') }))}
    </>
  );
}
