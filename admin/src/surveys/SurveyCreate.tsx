import { required, TextInput, useTranslate } from 'react-admin';
import { RecordSurveyDocument } from '../../../schema/generated/graphql';
import { CourseForm } from '../enrollments/CourseForm';
import { RuleSays } from '../rules/RuleSays';
import { CardsInput } from '../shared/CardsInput';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';
import { StepForm } from '../shared/StepForm';

const must = required();

/** Records how satisfied a client was with the programme. */
export default function SurveyCreate() {
  const translate = useTranslate();
  return (
    <CourseForm title={translate('screens.surveys.record')}>
      {({ enrollment: { id: enrollmentId }, leave }) => (
        <StepForm
          of="RecordSurveyInput"
          document={RecordSurveyDocument}
          given={{ enrollmentId }}
          defaults={{ answeredBy: 'CLIENT' }}
          draft={`survey.${enrollmentId}`}
          save="screens.surveys.record"
          says="screens.surveys.recorded"
          onDone={leave}
          onCancel={leave}
        >
          <RuleSays code="satisfaction.survey" />
          <DayInput source="answeredOn" validate={must} />
          <EnumInput of="Attendee" source="answeredBy" validate={must} />
          <CardsInput of="SatisfactionLevel" source="satisfaction" validate={must} />
          <TextInput source="comment" multiline minRows={3} helperText={false} />
        </StepForm>
      )}
    </CourseForm>
  );
}
