import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleSays } from '../rules/RuleSays';
import { Page } from '../shared/Page';
import { Refusal } from '../shared/Refusal';
import { Sheet } from '../shared/Sheet';
import { DropZone } from './DropZone';
import { useUpload } from './useUpload';

const templates = ['xlsx', 'csv'] as const;

/** Begins an import: the template, and the place to drop the list. */
export default function ImportCreate() {
  const translate = useTranslate();
  const { take, busy, refusal } = useUpload();
  const say = (key: string) => translate(`screens.imports.${key}`);
  return (
    <Page title={say('begin')} back="/imports">
      <Sheet>
        <Typography variant="h2">{say('templateTitle')}</Typography>
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {say('templateText')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {templates.map((kind) => (
            <Button
              key={kind}
              variant="outlined"
              component="a"
              href={`/imports/template.${kind}`}
              download
              startIcon={<DownloadOutlined />}
            >
              {say(`template.${kind}`)}
            </Button>
          ))}
        </Box>
        <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
          {say('dropTitle')}
        </Typography>
        <DropZone busy={busy} onFile={(file) => void take(file)} />
        <Refusal refusal={refusal} />
        <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
          {say('safe')}
        </Typography>
        <RuleSays code="enrollment.completed-rehabilitation" />
      </Sheet>
    </Page>
  );
}
