import type * as indonesian from '../../id/screens/officers';

export const officers: typeof indonesian.officers = {
  title: 'Officers',
  about: 'Post-rehabilitation officers the head of the unit appointed, and their trainings.',
  empty: 'No officer has been appointed yet.',
  appoint: 'Appoint an officer',
  appointed: 'The officer was appointed.',
  appointment: 'Appointment',
  train: 'Record a training',
  trainingRecorded: 'The training was recorded.',
  trained: 'Trained',
  untrained: 'Training incomplete',
  refresherLate: '%{day}, overdue',
  hours: '%{hours} lesson hours of training',
  trainings: 'Trainings (%{hours} lesson hours)',
  training: '%{kind}, %{hours} lesson hours',
  noTrainings: 'No training is on record.',
  owes: 'Trainings owed',
  owesNothing: 'No training is awaited.',
};
