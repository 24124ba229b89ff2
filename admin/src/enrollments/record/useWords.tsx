import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Standing } from '../../relapses/Standing';
import { ScoreMark } from '../../qualityOfLife/ScoreMark';
import { useFormat } from '../../shared/format';
import { StatusChip } from '../../shared/StatusChip';
import { useVisitWords } from '../../visits/useVisitWords';
import type { Told } from './entry';
import { useTurnWords } from './useTurnWords';

/** An entry in words: what it was, how it stood, and what more is to be said. */
export interface Words {
  title: string;
  mark?: ReactNode;
  more?: (string | null | undefined | false)[];
}

/** Tells entries of the recovery record in words. */
export function useWords(): (told: Told) => Words {
  const translate = useTranslate();
  const { number } = useFormat();
  const { how, needsOf } = useVisitWords();
  const turnWords = useTurnWords();
  const say = (key: string, words?: object) => translate(`screens.course.record.${key}`, words);
  return (told) => {
    switch (told.kind) {
      case 'visits': {
        const { of } = told;
        const needs = needsOf(of);
        return {
          title: `${translate('types.Visit._', { smart_count: 1 })}: ${how(of)}`,
          mark: <StatusChip of="RecoveryStatus" value={of.recoveryStatus} />,
          more: [needs && say('needs', { needs }), of.note],
        };
      }
      case 'activities':
        return { title: `${translate(`enums.ActivityKind.${told.of.kind}`)}: ${told.of.topic}`, more: [told.of.note] };
      case 'groupMeetings': {
        const { attendee, meeting } = told.of;
        const came = say('attended', { attendee: translate(`enums.Attendee.${attendee}`) });
        const present = say('present', { count: meeting.clientsPresent });
        return {
          title: `${translate('types.GroupMeeting._', { smart_count: 1 })}: ${meeting.place}`,
          more: [[came, present].join(' · '), meeting.topics.join(', ')],
        };
      }
      case 'urineTests':
        return {
          title: say('tested'),
          mark: <StatusChip of="TestResult" value={told.of.overall} />,
          more: [told.of.purpose === 'RELAPSE' && translate('enums.TestPurpose.RELAPSE')],
        };
      case 'qualityOfLifeAssessments': {
        const { phase, good, domains } = told.of;
        return {
          title: `${say('measured')}: ${translate(`enums.AssessmentPhase.${phase}`)}`,
          mark: <ScoreMark good={good} />,
          more: [
            domains
              .map(({ domain, score }) => `${translate(`enums.QualityDomain.${domain}`)} ${number(score)}`)
              .join(' · '),
          ],
        };
      }
      case 'referrals': {
        const { need, status, facility, note } = told.of;
        return {
          title: `${translate('types.Referral._', { smart_count: 1 })}: ${translate(`enums.Need.${need}`)}`,
          mark: <StatusChip of="ReferralStatus" value={status} />,
          more: [facility.name, note],
        };
      }
      case 'relapses': {
        const { type, handling, note } = told.of;
        const taken = handling
          .filter(({ doneOn }) => doneOn)
          .map(({ step }) => translate(`enums.HandlingStep.${step}`));
        return {
          title: `${translate('screens.relapses.title')}: ${translate(`enums.RelapseType.${type}`)}`,
          mark: <Standing record={told.of} />,
          more: [taken.join(' · '), note],
        };
      }
      case 'consents': {
        const { purpose, receiver, withdrawalReason } = told.of;
        const title = say(told.withdrawn ? 'consentWithdrawn' : 'consentGiven');
        return {
          title: `${title}: ${translate(`enums.ConsentPurpose.${purpose}`)}`,
          more: [receiver?.name, told.withdrawn && withdrawalReason],
        };
      }
      case 'course':
        return turnWords(told.of);
    }
  };
}
