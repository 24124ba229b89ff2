import { documents, type Citation, type DocumentKey } from '../../api/src/guideline/documents.js';
import { amend, type Edition } from '../../api/src/guideline/enact.js';
import { minimumMonths, scheduledMonths } from '../../api/src/guideline/parameters/enrollment.js';
import { meetingClients } from '../../api/src/guideline/parameters/meetings.js';
import { routineTests } from '../../api/src/guideline/parameters/urine.js';
import { courseSchedule, schedule2019, type PictureMonth } from '../../api/src/guideline/schedule/picture.js';

Object.assign(documents, {
  juknisContoh: { title: 'Juknis Contoh', publisher: 'tidak ada', year: 2027, file: null },
});

const document = 'juknisContoh' as DocumentKey;
const says = (place: string): Citation => ({ document, place, says: 'Juknis Contoh' });

const [first, second, third, last] = schedule2019 as [PictureMonth, PictureMonth, PictureMonth, PictureMonth];
const quiet: PictureMonth = { phase: 'MENTORING', boxes: [{ weeks: 'FIRST', steps: ['PERIODIC_MONITORING'] }] };
const tested: PictureMonth = {
  phase: 'MENTORING',
  boxes: [{ weeks: 'FIRST', steps: ['PERIODIC_MONITORING', 'FIRST_URINE_TEST'] }],
};

/** A made-up edition of 1 January 2027: 6 months, a quorum of 5, a final assessment in month 6, 3 routine tests. */
export const sampleEdition: Edition = {
  document,
  from: '2027-01-01',
  cite: says('Bab I'),
  amendments: [
    amend(minimumMonths, 6, says('Bab II')),
    amend(scheduledMonths, 6, says('Bab II')),
    amend(meetingClients, 5, says('Bab III')),
    amend(routineTests, 3, says('Bab IV')),
    amend(courseSchedule, [first, second, third, tested, quiet, last], says('Gambar 1')),
  ],
};
