/** Said of a record that is read whole: what a list knows of it does not stand for it. */
export const whole = { whole: true };
