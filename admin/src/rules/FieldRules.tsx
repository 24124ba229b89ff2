import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import { Box, Button, Link } from '@mui/material';
import { useId, useState } from 'react';
import { useHref } from 'react-router-dom';
import { useTranslate } from 'react-admin';
import { Quote } from '../shared/Quote';
import { useFieldRules } from './stepRules';

interface FieldRulesProps {
  field: string;
  /** Stands by itself in the grid of a form. */
  apart?: boolean;
}

/** The rules about a field, beside it: their names, and on demand what they ask and the guideline's own sentences. */
export function FieldRules({ field, apart = false }: FieldRulesProps) {
  const translate = useTranslate();
  const rules = useFieldRules(field);
  const book = useHref('/rules');
  const told = useId();
  const [open, setOpen] = useState(false);
  if (rules.length === 0) return null;
  return (
    <Box sx={{ fontSize: '0.8125rem', mt: apart ? -1.5 : 0, mb: 0.5 }}>
      <Button
        size="small"
        color="inherit"
        startIcon={<MenuBookOutlined />}
        endIcon={open ? <ExpandLess /> : <ExpandMore />}
        aria-expanded={open}
        aria-controls={told}
        onClick={() => setOpen(!open)}
        sx={{ color: 'text.secondary', fontSize: 'inherit', fontWeight: 400, textAlign: 'left', py: 0.25 }}
      >
        {translate('shared.fieldRules', { rules: rules.map(({ title }) => title).join(' · ') })}
      </Button>
      <Box id={told}>
        {open &&
          rules.map(({ code, explanation, citation: { says, place, document } }) => (
            <Box key={code} sx={{ px: 1, pb: 1 }}>
              {explanation}
              <Quote says={says} place={place} title={document.title} />
              <Link href={`${book}/${code}/show`} target="_blank" rel="noopener">
                {translate('shared.refusal.rule')}
              </Link>
            </Box>
          ))}
      </Box>
    </Box>
  );
}
