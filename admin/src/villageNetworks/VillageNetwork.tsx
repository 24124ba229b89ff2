import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { VillageNetworkDocument } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { Needs } from './Needs';
import { Serving } from './Serving';

/** The referral network of a village: what its clients may need and who offers it there, and the facilities by kind. */
export default function VillageNetwork() {
  const translate = useTranslate();
  const { code = '' } = useParams();
  const { data, error, refetch } = useAnswer(VillageNetworkDocument, { code });
  const say = (key: string, words?: object) => translate(`screens.villageNetworks.${key}`, words);
  const network = data?.villageNetwork;
  if (!network)
    return (
      <Page title={say('plain')}>
        {error ? <ErrorState error={error} retry={() => void refetch()} back="/" /> : <Loading lines={10} />}
      </Page>
    );
  return (
    <Page title={say('title', { name: network.village.name })} under={network.village.path}>
      <Section title={say('needs')} flush>
        <Needs needs={network.needs} village={code} />
      </Section>
      <Section title={say('facilities')}>
        <Serving facilities={network.facilities} />
      </Section>
    </Page>
  );
}
