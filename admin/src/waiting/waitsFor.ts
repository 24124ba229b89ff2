import type { FieldValues } from 'react-hook-form';
import { nameOf } from '../shared/PersonOrCode';
import type { About } from './entry';

type Course = { id: string; client: Parameters<typeof nameOf>[0] };

/** What a record of a course is about; its day is the field that carries it. */
export const waitsFor =
  (resource: string, { id, client }: Course, day: string) =>
  (values: FieldValues): About => ({
    resource,
    enrollmentId: id,
    whom: nameOf(client),
    day: (values[day] as string | undefined) ?? null,
  });
