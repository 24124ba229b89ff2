import { Alert, Box, Button, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ExportableDocument, ExportListDocument, type ExportForm as Form } from '../../../schema/generated/graphql';
import { newId } from '../api/newId';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Refusal } from '../shared/Refusal';
import { useAnswer } from '../shared/useAnswer';
import { useStep } from '../shared/useStep';
import { ColumnChoice } from './ColumnChoice';
import type { Exporting } from './useListFace';
import { rowPaths } from './rowPaths';
import { useColumnWords } from './useColumnWords';
import { useQuestion } from './useQuestion';
import { useTold } from './useTold';

const forms: readonly Form[] = ['XLSX', 'CSV'];

interface ExportFormProps extends Exporting {
  onBegun: (id: string) => void;
  onCancel: () => void;
}

/** Which columns of a list go into a file, and in which form; all rows behind the filter go. */
export function ExportForm({ face, title, total, onBegun, onCancel }: ExportFormProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  const question = useQuestion();
  const told = useTold();
  const { columnOf } = useColumnWords();
  const [id] = useState(newId);
  const [form, setForm] = useState<Form>('XLSX');
  const [paths, setPaths] = useState(() => rowPaths(String(face.document)));
  const { data, error, refetch } = useAnswer(ExportableDocument, { list: face.list });
  const { take, busy, refusal } = useStep(ExportListDocument, {
    says: 'screens.lists.begun',
    onDone: ({ exportList }) => onBegun(exportList.id),
  });
  const say = (key: string, words?: object) => translate(`screens.lists.${key}`, words);
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={6} />;
  const { columns, filters } = data.exportable;
  const chosen = columns.filter(({ path }) => paths.includes(path));
  const begin = async () => {
    const words = (await told(question, filters)).slice(0, 1000);
    const asked = { ...question, told: words || null, columns: chosen.map(columnOf) };
    await take({ input: { id, list: face.list, title, form, ...asked } });
  };
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {say('allRows', { smart_count: total, count: number(total) })}
      </Typography>
      <FormLabel id="export-form">{translate('types.ListExport.form')}</FormLabel>
      <RadioGroup row aria-labelledby="export-form" value={form} onChange={(_, value) => setForm(value as Form)}>
        {forms.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" />}
            label={translate(`enums.ExportForm.${one}`)}
          />
        ))}
      </RadioGroup>
      <ColumnChoice columns={columns} chosen={paths} onChange={setPaths} />
      {chosen.some(({ path }) => path.includes('identity.')) && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {say('personal')}
        </Alert>
      )}
      <Refusal refusal={refusal} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button variant="contained" disabled={busy || chosen.length === 0} onClick={() => void begin()}>
          {say('export')}
        </Button>
        <Button color="inherit" onClick={onCancel}>
          {translate('shared.form.cancel')}
        </Button>
      </Box>
    </>
  );
}
