import { Alert, Box, Typography } from '@mui/material';
import { TextInput, useTranslate } from 'react-admin';
import { WriteReportDocument, type ReportPart, type ReportPartsFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Section } from '../shared/Section';
import { draftOf } from '../shared/drafts';
import { StepForm } from '../shared/StepForm';

interface Of {
  report: ReportPartsFragment;
}

/** The language of an official document, whatever the panel speaks. */
const indonesian = { lang: 'id' };

/** What people write of a report: its parts and a note, while it is drawn up or was returned. */
export function Written({ report }: Of) {
  const translate = useTranslate();
  const { unit } = useViewer();
  const open = report.status === 'DRAFT' || report.status === 'RETURNED';
  const mine = open && unit.id === report.unit.id;
  const unsaved = !mine && draftOf(draftName(report)) !== null;
  if (!mine && !unsaved && !report.note && report.parts.length === 0) return null;
  const title = report.parts.length ? 'types.Report.parts' : 'types.Report.note';
  return (
    <Section title={translate(title)}>
      {report.parts.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {translate('screens.reports.language')}
        </Typography>
      )}
      {unsaved && (
        <Alert severity="info" variant="outlined" sx={{ mb: 1 }}>
          {translate('screens.reports.unsaved')}
        </Alert>
      )}
      {mine ? <Writing report={report} /> : <Reading report={report} />}
    </Section>
  );
}

function Reading({ report: { parts, note } }: Of) {
  const translate = useTranslate();
  return (
    <Box sx={{ maxWidth: 760, display: 'grid', gap: 1.5 }}>
      {parts.map(({ part, text, computed }, at) => (
        <Box key={part}>
          <Typography variant="h3" sx={{ fontSize: '0.9375rem', fontWeight: 600 }}>
            {at + 1}. {translate(`enums.ReportPart.${part}`)}
          </Typography>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }} {...(!computed && indonesian)}>
            {computed ? translate('screens.reports.computed') : (text ?? '–')}
          </Typography>
        </Box>
      ))}
      {note && <Typography variant="body2">{note}</Typography>}
    </Box>
  );
}

const draftName = ({ id }: ReportPartsFragment) => `report.${id}`;

function Writing({ report }: Of) {
  const translate = useTranslate();
  const { id, version, parts, note } = report;
  const prose = parts.filter(({ computed }) => !computed);
  const texts = Object.fromEntries(prose.map(({ part, text, draft }) => [part, text ?? draft ?? '']));
  const labels = Object.fromEntries(prose.map(({ part }) => [part, `enums.ReportPart.${part}`]));
  return (
    <StepForm
      of="WriteReportInput"
      document={WriteReportDocument}
      draft={draftName(report)}
      stored={{ version, values: { ...texts, note: note ?? '' }, labels }}
      variables={({ note: said, ...written }, _, seen) => ({
        id,
        expectedVersion: seen.version,
        input: {
          note: (said as string) || null,
          parts: Object.entries(written).map(([part, text]) => ({
            part: part as ReportPart,
            text: (text as string) || null,
          })),
        },
      })}
      says="screens.reports.saved"
    >
      {prose.map(({ part, text, draft }) => (
        <TextInput
          key={part}
          source={part}
          label={translate(`enums.ReportPart.${part}`)}
          multiline
          minRows={3}
          slotProps={{ htmlInput: indonesian }}
          helperText={!text && draft ? 'screens.reports.drafted' : false}
        />
      ))}
      <TextInput source="note" multiline minRows={2} helperText={false} />
    </StepForm>
  );
}
