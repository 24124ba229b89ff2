import { Field, Int, ObjectType } from 'type-graphql';
import { documents, type DocumentKey } from '../guideline/documents.js';

/** A guideline or source in the register (dokumen pedoman). */
@ObjectType({ description: 'A guideline or source in the register (dokumen pedoman).', simpleResolvers: true })
export class GuidelineDocument {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  publisher!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Boolean, { description: 'Whether its text is at hand (naskah tersedia).' })
  atHand!: boolean;
}

/** The sentence something stands on (kutipan). */
@ObjectType({
  description: 'The sentence something stands on: document, place and words (kutipan).',
  simpleResolvers: true,
})
export class Citation {
  @Field(() => GuidelineDocument)
  document!: GuidelineDocument;

  @Field(() => String)
  place!: string;

  @Field(() => String, { description: 'The sentence in its own words, Indonesian.' })
  says!: string;
}

/** A registered document as the API shows it. */
export const documentOf = (key: DocumentKey): GuidelineDocument => {
  const { title, publisher, year, file } = documents[key];
  return { key, title, publisher, year, atHand: file !== null };
};
