/** One sentence for the person who starts it; nothing else is printed. */
export class StartError extends Error {}
