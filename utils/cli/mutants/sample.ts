/** `MUTANT_SAMPLE=10`: only every tenth mutant is tried; the others count neither way. */
const ONE_OF = Number(process.env.MUTANT_SAMPLE ?? 1);

/** Whether a mutant is of those that are tried; ids are numbers in the order of the code. */
export const isInSample = (id: string): boolean => Number(id) % ONE_OF === 0;
