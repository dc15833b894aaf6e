import * as z from 'zod';

/** Whose work that of a role is most like: examples in the boxes and a few words around them are chosen by it. */
export const families = ['ic', 'manager', 'senior-manager', 'director'] as const;
export type Family = (typeof families)[number];

/** A group of levels that are alike in what they do, such as engineers or designers. */
export const roleSchema = z.object({
  /** Names it for good: levels and kinds of work refer to it. */
  key: z.string(),
  name: z.string(),
  family: z.enum(families),
  /** Key of the role whose last level comes right below its first one: together they are one ladder. */
  follows: z.string().optional(),
  /** Its levels are not offered any more; whoever holds one keeps it. */
  retired: z.boolean().optional(),
});

export type Role = z.infer<typeof roleSchema>;

/** The four roles of the first version; published frameworks of earlier versions hold no list of roles. */
export const defaultRoles: Role[] = [
  { key: 'ic', name: 'Engineer', family: 'ic' },
  { key: 'manager', name: 'Manager', family: 'manager' },
  { key: 'senior-manager', name: 'Senior Manager', family: 'senior-manager', follows: 'manager' },
  { key: 'director', name: 'Director', family: 'director', follows: 'senior-manager' },
];
