import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { ImportRowPartsFragment } from '../../../schema/generated/graphql';
import { useLengthOfUse } from '../rehabilitations/useLengthOfUse';
import { useFormat } from '../shared/format';

/** Whom a row is about, and the client found or made. */
export function RowPerson({ of }: { of: ImportRowPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const length = useLengthOfUse();
  const { name, bornOn, nik, form, endedOn, client, drugUse } = of;
  const course = form && `${translate(`enums.RehabilitationForm.${form}`)}, ${day(endedOn)}`;
  return (
    <>
      {client ? (
        <Link component={To} to={`/clients/${client.id}/show`}>
          {name ? `${name} · ${client.code}` : client.code}
        </Link>
      ) : (
        <Box sx={{ fontWeight: 600 }}>{name}</Box>
      )}
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {[bornOn && day(bornOn), nik, course].filter(Boolean).join(' · ')}
      </Box>
      {drugUse && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {[
            ...drugUse.substances.map((one) => translate(`enums.UsedSubstance.${one}`)),
            drugUse.monthsOfUse && length(drugUse.monthsOfUse),
            ...drugUse.routes.map((one) => translate(`enums.RouteOfUse.${one}`)),
            drugUse.diagnosis,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Box>
      )}
    </>
  );
}
