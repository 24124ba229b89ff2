import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RulesDocument, type RuleKind } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { StateBox } from '../shared/StateBox';
import { useAnswer } from '../shared/useAnswer';
import { useDebounced } from '../shared/useDebounced';
import { chaptersOf, inOrder } from './chapters';
import { RuleFilters } from './RuleFilters';
import { RuleLine } from './RuleLine';
import { useRuleSearch } from './useRuleSearch';
import { useSeesUsage, useUsages } from './useUsage';

/** The rulebook, chapter by chapter, or by how its rules are used. */
export default function RuleList() {
  const translate = useTranslate();
  const { search, kind, chapter, order, set, clear } = useRuleSearch();
  const usages = useUsages();
  const ordered = useSeesUsage();
  const filter = { search: useDebounced(search) || null, kinds: kind ? [kind as RuleKind] : null };
  const { data, error, refetch } = useAnswer(RulesDocument, { filter }, { keep: true });
  const all = chaptersOf(data?.rules ?? []);
  const inChapters = [...all].filter(([name]) => !chapter || name === chapter);
  const shown = inOrder(inChapters, order, usages);
  const count = shown.reduce((sum, [, rules]) => sum + rules.length, 0);
  const say = (key: string, words?: object) => translate(`screens.rules.${key}`, words);
  return (
    <Page title={say('title')} under={say('about')} beside={data && say('count', { smart_count: count })}>
      <RuleFilters {...{ search, kind, chapter, order, ordered, set }} />
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && count === 0 && (
        <StateBox
          text={translate('shared.list.nothingFound')}
          action={{ label: translate('shared.list.clear'), onClick: clear }}
        />
      )}
      {shown.map(([name, rules]) => (
        <Box key={name} component="section" sx={{ mb: 2.5 }}>
          <Typography variant="h2" sx={{ mb: 0.75 }}>
            {say(order ? `orders.${order}` : `chapters.${name}`, { _: name })}
          </Typography>
          <Card>
            {rules.map((rule) => (
              <RuleLine key={rule.code} rule={rule} usage={usages.get(rule.code)} />
            ))}
          </Card>
        </Box>
      ))}
    </Page>
  );
}
