/** Who carries out post-rehabilitation: an officer (petugas) or a recovery agent. Juknis, Bab III.A.3, l.362. */
export type Recorder = 'OFFICER' | 'AGENT';

/** Tiers of the narcotics board: BNN, BNNP, BNNK. Juknis, Bab III.A.2, l.327–356. */
export type UnitTier = 'NATIONAL' | 'PROVINCE' | 'REGENCY';
