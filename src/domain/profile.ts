import * as z from 'zod';
import { agreedSharesSchema } from './agreed-share.js';
import { readingChangeSchema } from './entry.js';
import { ownLayerSchema, ownLayersSchema } from './own-layer/own-layer.js';
import { rhythmSchema } from './rhythm.js';
import { weekKeySchema, type Day } from './week.js';

/** How the place is worded; hidden shows neither band nor number. */
export const bandWordings = ['review', 'plain', 'numbers', 'hidden'] as const;

/** What the settings window holds, and what Undo brings back. */
export const settingsSchema = z.object({
  rhythm: rhythmSchema,
  reminder: z.boolean(),
  /** Discreet: the DM says only "ready"; content stays in modals and App Home. */
  detail: z.enum(['full', 'discreet']),
  theme: z.enum(['light', 'dark']),
  bandWords: z.enum(bandWordings),
  /** Set while numbers rest: the band words are hidden before that day, and `after` counts from it on. */
  hidden: z.object({ until: z.iso.date(), after: z.enum(bandWordings) }).optional(),
  /** Asks for the week's energy; never scored. */
  energy: z.boolean().optional(),
});

/** How a person wants to be met; sealed like everything else about them. */
export const profileSchema = z.object({
  ...settingsSchema.shape,
  /** IANA zone from the Slack profile. */
  zone: z.string(),
  /** BCP 47, from the Slack profile. */
  locale: z.string(),
  /** Set while the mirror must stay silent; `null` for "until I come back". */
  pausedUntil: z.iso.date().nullable().optional(),
  /** First day of a pause without an end: what lies between it and the return counts as time off. */
  pausedFrom: z.iso.date().optional(),
  consentedAt: z.iso.datetime(),
  /** Where the next-week sentence and the App Home point: ISO instant of stopping, when the person stopped everything. */
  stoppedAt: z.iso.datetime().optional(),
  /** When lines for a conversation were last taken along. */
  linesTakenAt: z.iso.datetime().optional(),
  /** The newest framework version whose differences the person has seen or put aside. */
  versionSeen: z.int().optional(),
  /** The level, and since when, for which expectations that fit the real pace were looked at or put aside. */
  fitSeen: z.object({ level: z.string(), since: weekKeySchema }).optional(),
  /** Corrections to remember: the words of a line, lower-case, and what the person said of them. */
  corrections: z.record(z.string(), readingChangeSchema),
  /** The last change of settings and what they were before it, for Undo. */
  changed: z.object({ at: z.iso.datetime(), before: settingsSchema }).optional(),
  /** How much of full time the person works, by the Monday it counts from, oldest first. */
  shares: agreedSharesSchema.optional(),
  /** What of the judging is the person's own, by the Monday it counts from, oldest first. */
  own: ownLayersSchema.optional(),
  /** The last change of that: the layer it made, and the one it stands in place of, for Undo. */
  ownChanged: z.object({ at: z.iso.datetime(), from: weekKeySchema, before: ownLayerSchema.optional() }).optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Profile = z.infer<typeof profileSchema>;

/** The settings in a profile, and nothing else of it. */
export function settingsOf({ rhythm, reminder, detail, theme, bandWords, hidden, energy }: Profile): Settings {
  return {
    rhythm,
    reminder,
    detail,
    theme,
    bandWords,
    ...(hidden === undefined ? {} : { hidden }),
    ...(energy === undefined ? {} : { energy }),
  };
}

/** A profile with other settings; everything else stays. */
export function withSettings({ hidden: _hidden, energy: _energy, ...profile }: Profile, settings: Settings): Profile {
  return { ...profile, ...settings };
}

/** The profile as it counts on a day: numbers that rested until then are back. */
export function profileOn(profile: Profile, today: Day): Profile {
  const { hidden, ...rest } = profile;
  return hidden === undefined || today < hidden.until ? profile : { ...rest, bandWords: hidden.after };
}
