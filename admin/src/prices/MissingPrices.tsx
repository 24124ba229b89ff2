import { Alert, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { BudgetStandardDocument } from '../../../schema/generated/graphql';
import { useToday } from '../shared/format';
import { useAnswer } from '../shared/useAnswer';

/** Says which lines have no price this year, for nothing of them can be paid. */
export function MissingPrices() {
  const translate = useTranslate();
  const fiscalYear = Number(useToday().slice(0, 4));
  const { data } = useAnswer(BudgetStandardDocument, { fiscalYear });
  const missing = data?.budgetStandard.filter(({ price }) => price === null) ?? [];
  if (missing.length === 0) return null;
  const lines = missing.map(({ code }) => translate(`enums.BudgetLineCode.${code}`)).join('; ');
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      {translate('screens.prices.missing', { year: fiscalYear, lines })}{' '}
      <Link component={To} to="/budgetStandard" color="inherit">
        {translate('types.BudgetLine._')}
      </Link>
    </Alert>
  );
}
