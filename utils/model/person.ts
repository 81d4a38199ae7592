import * as z from 'zod/mini';

/** A named person with the fullest post given in the article. */
export const personSchema = z.object({
  name: z.string(),
  /** "Ủy viên BTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh"; null when the article gives none. */
  role: z.nullable(z.string()),
  /** Only when stated apart from the role. */
  organization: z.nullable(z.string()),
});
export type Person = Readonly<z.infer<typeof personSchema>>;
