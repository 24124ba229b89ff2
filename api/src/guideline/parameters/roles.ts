/** Who carries out post-rehabilitation: an officer (petugas) or a recovery agent. Juknis, Bab III.A.3, l.362. */
export type Recorder = 'OFFICER' | 'AGENT';
