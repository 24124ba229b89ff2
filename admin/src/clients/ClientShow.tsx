import { useTranslate } from 'react-admin';
import type { ClientRowFragment } from '../../../schema/generated/graphql';
import { EnrollmentChip } from '../shared/EnrollmentChip';
import { nameOf } from '../shared/PersonOrCode';
import { ShowPage } from '../shared/ShowPage';
import { latest } from './latest';

interface Of {
  record: ClientRowFragment;
}

/** A client: who it is and where they stand. */
export default function ClientShow() {
  return <ShowPage<ClientRowFragment> title={nameOf} under={Line} beside={Stands} content={Course} />;
}

const Stands = ({ record }: Of) => <EnrollmentChip enrollment={latest(record)} />;

function Line({ record: { code, sex, ageGroup, village, pathway } }: Of) {
  const translate = useTranslate();
  const words = [`Sex.${sex}`, `AgeGroup.${ageGroup}`, `Pathway.${pathway}`].map((key) => translate(`enums.${key}`));
  return [code, `${village.name}, ${village.path}`, ...words].join(' · ');
}

const Course = () => null;
