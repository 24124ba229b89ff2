import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocale } from 'react-admin';
import {
  AgentDocument,
  CoursesOfVillageDocument,
  EnrollmentDocument,
  RelapsesOfCourseDocument,
  type AccompaniedCourseFragment,
  type TypedDocumentString,
} from '../../../schema/generated/graphql';
import { MANY } from '../groupMeetings/useCame';
import { useAsk, useViewer } from '../panel';
import { keyOf } from '../shared/useAnswer';

/** Reads ahead what the forms of an agent's clients ask, so that they open without a connection. */
export function useCarried(courses: readonly AccompaniedCourseFragment[]): void {
  const ask = useAsk();
  const { agent, role } = useViewer();
  const locale = useLocale();
  const queries = useQueryClient();
  const ids = courses.map(({ id }) => id).join();
  useEffect(() => {
    if (role !== 'AGENT') return;
    const carry = <Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) =>
      queries.prefetchQuery({
        queryKey: keyOf(document, variables, locale),
        queryFn: ({ signal }) => ask(document, variables, { signal }),
      });
    for (const { id, client } of courses) {
      void carry(EnrollmentDocument, { id });
      void carry(RelapsesOfCourseDocument, { id });
      void carry(CoursesOfVillageDocument, { village: client.village.code, first: MANY });
    }
    if (agent) void carry(AgentDocument, { id: agent });
    // The same courses are carried once, however often they are read.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ids, locale, role, agent, ask, queries]);
}
