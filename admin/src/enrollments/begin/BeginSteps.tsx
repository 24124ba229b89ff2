import { Step, StepContent, StepLabel, Stepper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Sheet } from '../../shared/Sheet';

const steps = ['client', 'rehabilitation', 'consent', 'enrollment'] as const;

/** A step on the way from registration to enrollment. */
export type BeginStep = (typeof steps)[number];

interface BeginStepsProps {
  /** The step that is open. */
  at: BeginStep;
  /** What is said of the steps that are done. */
  told: Partial<Record<BeginStep, ReactNode>>;
  children: ReactNode;
}

/** The way from registration to enrollment: four steps under each other, the present one open. */
export function BeginSteps({ at, told, children }: BeginStepsProps) {
  const translate = useTranslate();
  return (
    <Sheet>
      <Stepper orientation="vertical" activeStep={steps.indexOf(at)} sx={{ '& .MuiStepContent-root': { pr: 0 } }}>
        {steps.map((step) => (
          <Step key={step} completed={told[step] !== undefined && step !== at}>
            <StepLabel sx={{ alignItems: 'flex-start' }} optional={step !== at && told[step]}>
              <Typography component="span" sx={{ fontWeight: step === at ? 650 : 400 }}>
                {translate(`screens.enrollments.begin.steps.${step}`)}
              </Typography>
            </StepLabel>
            <StepContent transitionDuration={0}>{step === at && children}</StepContent>
          </Step>
        ))}
      </Stepper>
    </Sheet>
  );
}
