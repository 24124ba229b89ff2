interface Judged {
  met: boolean;
  waiver?: unknown;
}

/** The findings that stand in the way: not met, and no waiver lets them pass. */
export const inTheWay = <Found extends Judged>(findings: readonly Found[]): Found[] =>
  findings.filter(({ met, waiver }) => !met && !waiver);

/** Why a step may not be taken, in the rules' words. */
export const whyNot = ({ findings }: { findings: readonly (Judged & { message: string })[] }): string[] =>
  inTheWay(findings).map(({ message }) => message);
