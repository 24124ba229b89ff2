import { useTranslate } from 'react-admin';
import type { SopReviewRowFragment } from '../../../schema/generated/graphql';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Sheet } from '../shared/Sheet';
import { ShowPage } from '../shared/ShowPage';
import { TookPart } from './TookPart';

interface Of {
  record: SopReviewRowFragment;
}

/** A review of the working procedures. */
export default function SopReviewShow() {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <ShowPage<SopReviewRowFragment>
      title={({ reviewedOn }) => translate('screens.sopReviews.one', { day: day(reviewedOn) })}
      under={Where}
      beside={Whole}
      content={Review}
    />
  );
}

const Where = ({ record }: Of) => record.unit.name;

const Whole = ({ record }: Of) => <TookPart of={record} />;

function Review({ record: { participants, findings, changes, recordedAt } }: Of) {
  const translate = useTranslate();
  const { moment } = useFormat();
  return (
    <Sheet>
      <Facts>
        <Fact label="types.SopReview.participants">
          {participants.map((one) => translate(`enums.ReviewParticipant.${one}`)).join(', ')}
        </Fact>
        <Fact label="types.SopReview.findings">{findings}</Fact>
        <Fact label="types.SopReview.changes">{changes}</Fact>
        <Fact label="types.SopReview.recordedAt">{moment(recordedAt)}</Fact>
      </Facts>
    </Sheet>
  );
}
