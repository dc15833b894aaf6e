import type { KnownBlock, ModalView } from '@slack/types';
import type { Change } from '../../../domain/framework-diff/change.js';
import type { Framework, Level } from '../../../domain/framework.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { WhatIf } from '../../../domain/what-if/what-if.js';
import type { VersionCourse } from '../../../domain/version-course.js';
import { mondayOf, type WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, context, divider, modal, section, select } from '../blocks.js';
import { dayWithYear } from '../dates.js';
import { changeLines, kindNames } from '../framework/diff-words.js';
import { frameworkText } from '../framework-text.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { hasPlace } from '../standing/place.js';
import { inSections } from '../text-sections.js';
import { escaped, typedText } from '../typed.js';
import { answerBlocks } from '../what-if/answer-blocks.js';

export interface VersionData {
  readonly shown: { readonly version: number; readonly note: string; readonly course: VersionCourse };
  /** Of every version, oldest first. */
  readonly courses: readonly VersionCourse[];
  readonly level: Level;
  /** What differs for the level; undefined for the first version. */
  readonly changes?: readonly Change[] | undefined;
  readonly others: number;
  /** Its kinds of work, which differences may name. */
  readonly categories: Framework['categories'];
  readonly reflection: Reflection;
  readonly compared?: WhatIf | undefined;
  readonly profile: Profile;
}

/** So many differences are listed, and so many versions offered. */
const most = { lines: 60, versions: 100 };

/** A framework version: from when it counts, why, what differs for the own level, and the own weeks under it. */
export function versionModal(data: VersionData): ModalView {
  const { shown, profile } = data;
  const { locale } = profile;
  const { names, versions } = phrases(locale);
  return modal({
    callback: callbackIds.version,
    title: versions.title(String(shown.version)),
    close: names.close,
    blocks: [
      ...(data.courses.length > 1 ? [choice(data)] : []),
      section(beginOf(data)),
      ...(shown.note === ''
        ? []
        : [{ type: 'section' as const, text: typedText(shown.note, { before: versions.note }) }]),
      ...differences(data),
      divider(),
      ...comparison(data),
      context(versions.foot),
    ],
  });
}

function choice({ courses: all, shown, profile: { locale } }: VersionData): KnownBlock {
  const { versions } = phrases(locale);
  const choices = all
    .toReversed()
    .slice(0, most.versions)
    .map((each) => ({ text: nameOf(each, all[0], locale), value: String(each.version) }));
  return actions(blockId(blockNames.buttons, undefined, 'versions'), [
    select(actionIds.pickVersion, versions.pick, choices, String(shown.version)),
  ]);
}

function nameOf({ version, startsOn, state }: VersionCourse, first: VersionCourse | undefined, locale: string): string {
  const { versions } = phrases(locale);
  if (version === first?.version) return versions.firstChoice(String(version));
  if (state === 'never') return versions.neverChoice(String(version));
  return versions.choice(String(version), mondayName(startsOn, locale));
}

/** From when it counts, and until when; the first one counts from the beginning. */
function beginOf({ shown, changes, profile: { locale } }: VersionData): string {
  const { versions } = phrases(locale);
  const { startsOn, state, until, replacedBy = 0 } = shown.course;
  const from = mondayName(startsOn, locale);
  if (state === 'never') return versions.never(String(replacedBy));
  const isFirst = changes === undefined;
  if (state === 'over' && until !== undefined && !isFirst) {
    return versions.countedFrom(from, mondayName(until, locale), String(replacedBy));
  }
  const begun = isFirst ? versions.first : state === 'planned' ? versions.startsOn(from) : versions.startedOn(from);
  return until === undefined ? begun : `${begun} ${versions.until(String(replacedBy), mondayName(until, locale))}`;
}

function differences({ level, changes, others, categories, profile: { locale } }: VersionData): KnownBlock[] {
  if (changes === undefined) return [];
  const { versions } = phrases(locale);
  const title = escaped(frameworkText(level.title, locale));
  const lines = changeLines(changes, locale, escaped, kindNames({ categories }));
  const left = lines.length - most.lines;
  return [
    ...(lines.length === 0
      ? [section(versions.same(title))]
      : inSections([versions.differs(title), ...lines.slice(0, most.lines).map((line) => `• ${line}`)])),
    ...(left > 0 ? [context(versions.more(inDigits(left, locale)))] : []),
    ...(others > 0 ? [context(versions.others(inDigits(others, locale)))] : []),
  ];
}

function comparison({ compared, reflection, profile }: VersionData): KnownBlock[] {
  const { versions } = phrases(profile.locale);
  if (compared === undefined || !hasPlace(reflection)) return [context(versions.notYetCompared)];
  return answerBlocks(compared, reflection, profile);
}

/** `Monday 7 December 2026` */
export function mondayName(week: WeekKey, locale: string): string {
  return dayWithYear(mondayOf(week), locale);
}
