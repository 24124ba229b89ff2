import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { valueOn } from '../guideline/dated.js';
import type { DocumentKey } from '../guideline/documents.js';
import { editionsBy, judgingDay } from '../guideline/editions.js';
import { scheduledMonths } from '../guideline/parameters/enrollment.js';
import { Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { documentOf, GuidelineDocument } from '../rulebook/citation.js';
import { MoveEditionInput } from './edition.input.js';
import { EditionMove } from './editionMove.js';
import { Enrollment } from './enrollment.js';
import { moveEdition } from './moveEdition.js';

/** The edition of the guideline an enrollment is judged by. */
@Resolver(() => Enrollment)
export class EnrollmentEdition {
  @Authorized(Role.SUPERVISOR)
  @Mutation(() => EditionMove, {
    description: 'Moves an active enrollment to another edition of the guideline, with a reason (pindah edisi).',
  })
  moveEdition(
    @Arg('input', () => MoveEditionInput) input: MoveEditionInput,
    @Ctx() context: Context,
  ): Promise<EditionMove> {
    return moveEdition(context, input);
  }

  @FieldResolver(() => GuidelineDocument, { description: 'The guideline it is judged by (edisi pedoman).' })
  edition(@Root() { editionKey }: Row): GuidelineDocument {
    return documentOf(editionKey as DocumentKey);
  }

  @FieldResolver(() => Int, { description: 'The months its edition schedules (bulan terjadwal). Juknis 2019, l.682.' })
  scheduledMonths(@Root() { startedOn, editionKey }: Row): number {
    const judged = { startedOn: String(startedOn), edition: editionKey as DocumentKey };
    return valueOn(scheduledMonths, judgingDay(judged));
  }

  @FieldResolver(() => [GuidelineDocument], { description: 'The editions it could be judged by today.' })
  editionsAtHand(@Ctx() { today }: Context): GuidelineDocument[] {
    return editionsBy(today).map(documentOf);
  }

  @FieldResolver(() => [EditionMove], { description: 'The moves from one edition to another, oldest first.' })
  editionMoves(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(EditionMove, 'enrollment', enrollment['id'], sql`order by t.recorded_at, t.id`);
  }
}

/** From which edition to which. */
@Resolver(() => EditionMove)
export class EditionMoveDocuments {
  @FieldResolver(() => GuidelineDocument)
  from(@Root() { fromEdition }: Row): GuidelineDocument {
    return documentOf(fromEdition as DocumentKey);
  }

  @FieldResolver(() => GuidelineDocument)
  to(@Root() { toEdition }: Row): GuidelineDocument {
    return documentOf(toEdition as DocumentKey);
  }
}
