import { DataTable, useTranslate } from 'react-admin';
import type { SopReviewRowFragment } from '../../../schema/generated/graphql';
import { RecordButton } from '../enrollments/RecordButton';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { UnitsInput } from '../shared/UnitsInput';
import { yielding } from '../shared/yielding';
import { SopReviewCard } from './SopReviewCard';
import { TookPart } from './TookPart';

const Col = DataTable.Col<SopReviewRowFragment>;

/** The reviews of the working procedures, the latest first. */
export default function SopReviewList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.sopReviews.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      actions={<RecordButton step="sopReviews" label="screens.sopReviews.record" />}
      filters={
        <>
          <UnitsInput source="unitIds" label="types.SopReviewFilter.unitIds" />
          <PeriodInputs />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'reviewedOn', order: 'DESC' }}
    >
      <Records<SopReviewRowFragment> card={SopReviewCard}>
        <Col source="reviewedOn" render={({ reviewedOn }) => <RecordLink>{day(reviewedOn)}</RecordLink>} />
        <Col label="types.SopReview.participants" render={(review) => <TookPart of={review} />} />
        <Col label="types.SopReview.findings" cellSx={yielding} render={({ findings }) => findings} />
        {units.length > 1 && <Col label="types.SopReview.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
