import type * as indonesian from '../../id/screens/about';

export const about: typeof indonesian.about = {
  title: 'About Pulih',
  purpose:
    'Pulih helps BNN, BNNP and BNNK run post-rehabilitation: with every client from the end of rehabilitation to recovery, as the guideline asks. Each refusal names the guideline’s own words.',
  open: 'Open software, Apache 2.0 licence.',
  guideline: 'Guideline',
  guidelineText: 'Petunjuk Teknis Pelaksanaan Kegiatan Pasca Rehabilitasi, Badan Narkotika Nasional, 2019.',
  regions: 'Region data',
  regionsText:
    'Names and codes of provinces, regencies, districts and villages come from idn-area-data, under the Open Database License (ODbL).',
  source: 'Source of the region data',
  licence: 'ODbL licence',
  whoqol: 'Quality of life',
  whoqolText: 'Measured with WHOQOL-BREF, © World Health Organization (WHO).',
  demo: 'Synthetic data',
  demoText: 'This installation holds made-up data to try it out. No real person is in it.',
};
