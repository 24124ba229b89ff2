import type { ReactNode } from 'react';
import { useResourceContext } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { EnrollmentHeadFragment } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { Sheet } from '../shared/Sheet';
import { useWayBack } from '../shared/useWayBack';
import { ForWhom } from './ForWhom';
import { PickCourse } from './PickCourse';
import { useEnrollment } from './useEnrollment';

/** What the form of a record of a course is given. */
export interface OfCourse {
  enrollment: EnrollmentHeadFragment;
  /** What the address gives the form to begin with. */
  defaults: Record<string, string>;
  /** Leads back to where one came from, or to the client. */
  leave: () => void;
}

interface CourseFormProps {
  title: string;
  wide?: boolean;
  children: (of: OfCourse) => ReactNode;
}

/** The screen of a form about one course: whose it is, chosen first where the address does not say. */
export function CourseForm({ title, wide = false, children }: CourseFormProps) {
  const leave = useWayBack();
  const list = `/${useResourceContext()}`;
  const [params, setParams] = useSearchParams();
  const { enrollmentId = null, ...given }: Record<string, string | null> = Object.fromEntries(params);
  const { enrollment, error, retry } = useEnrollment(enrollmentId);
  const choose = (id: string | null) =>
    setParams({ ...(given as Record<string, string>), ...(id && { enrollmentId: id }) }, { replace: true });
  if (!enrollmentId || !enrollment)
    return (
      <Page title={title} back={list}>
        {!enrollmentId && <PickCourse onPick={choose} />}
        {error && <ErrorState error={error} retry={retry} back={list} />}
        {enrollmentId && !error && <Loading />}
      </Page>
    );
  const client = `/clients/${enrollment.client.id}/show`;
  return (
    <Page title={title} under={<ForWhom enrollment={enrollment} onChange={() => choose(null)} />} back={client}>
      <Sheet wide={wide}>
        {children({ enrollment, defaults: given as Record<string, string>, leave: () => leave(client) })}
      </Sheet>
    </Page>
  );
}
