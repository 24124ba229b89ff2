import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { BudgetStandardDocument } from '../../../schema/generated/graphql';
import { useFormulaWords } from '../plans/formula';
import { ErrorState } from '../shared/ErrorState';
import { Fact, Facts } from '../shared/Facts';
import { useFormat, useToday } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { Quote } from '../shared/Quote';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { Picked } from './Picked';

/** The cost standard of a year, line by line: account, formula, price, evidence, and the annex's own words. */
export default function Standard() {
  const translate = useTranslate();
  const { rupiah } = useFormat();
  const words = useFormulaWords();
  const thisYear = Number(useToday().slice(0, 4));
  const [fiscalYear, setYear] = useState(thisYear);
  const { data, error, refetch } = useAnswer(BudgetStandardDocument, { fiscalYear });
  return (
    <Page
      title={translate('types.BudgetLine._')}
      under={translate('screens.budgets.standard')}
      actions={
        <Picked
          label="types.BudgetPlan.fiscalYear"
          options={[-1, 0, 1, 2].map((ago) => String(thisYear - ago))}
          value={String(fiscalYear)}
          onChoose={(year) => setYear(Number(year))}
        />
      }
    >
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />)}
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' } }}>
        {data?.budgetStandard.map((line) => (
          <Section
            key={line.code}
            title={translate(`enums.BudgetLineCode.${line.code}`)}
            actions={
              <strong>
                {line.price === null ? translate(`enums.UnpayableReason.${line.why}`) : rupiah(line.price)}
              </strong>
            }
          >
            <Facts>
              <Fact label="types.BudgetLine.item">{line.item}</Fact>
              <Fact label="types.BudgetLine.account">{`${line.account} ${line.accountName}`}</Fact>
              <Fact label="types.BudgetLine.formula">{words(line)}</Fact>
              <Fact label="types.BudgetLine.evidence">{translate(`enums.EvidenceKind.${line.evidence}`)}</Fact>
              <Fact label="types.BudgetLine.payee">{translate(`enums.Payee.${line.payee}`)}</Fact>
              <Fact label="types.BudgetLine.perClient">{line.perClient}</Fact>
              <Fact label="types.BudgetLine.source">
                {line.price === null ? null : (line.source ?? translate('screens.plans.annex'))}
              </Fact>
            </Facts>
            <Quote says={line.citation.says} place={line.citation.place} title={line.citation.document.title} />
          </Section>
        ))}
      </Box>
    </Page>
  );
}
