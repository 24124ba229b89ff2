import type { EntityManager } from '@mikro-orm/postgresql';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { readBy, readIn } from '../ground/statement.js';
import { coursesOf, type Begun, type RecordedCourse } from './facts.js';

/** The course of an enrollment; all that one request asks for are loaded together. */
export async function courseOf({ read }: Context, enrollment: Row): Promise<RecordedCourse> {
  const load = async (ids: readonly string[]) => {
    const rows = await Promise.all(ids.map((id) => read.one(Enrollment, id)));
    return coursesOf(readBy(read), rows as unknown as Begun[]);
  };
  return read.loader<RecordedCourse>('course', load).load(enrollment['id']);
}

/** The course of an enrollment as a unit of work sees it. */
export async function courseIn(em: EntityManager, enrollment: Enrollment): Promise<RecordedCourse> {
  const [course] = await coursesOf(readIn(em), [enrollment]);
  return course as RecordedCourse;
}
