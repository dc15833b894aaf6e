import type { KnownBlock } from '@slack/types';
import type { Hypothesis } from '../../../domain/hypotheses/hypothesis.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { LateQuestion } from '../../../domain/signals/late-question.js';
import { weekQuestionOf } from '../../../domain/signals/week-question.js';
import type { WeekKey } from '../../../domain/week.js';
import { lookQuestion } from '../expected/look-question.js';
import { expectationBlocks } from '../signals/expectation-blocks.js';
import { recoveryBlocks } from '../signals/open-questions.js';
import { lateBlocks, riseBlocks, signalBlocks } from '../signals/signal-question.js';
import { questionBlocks } from './light-question.js';

/** The one question of a week's answer, whatever it is about, or what was answered; nothing when nothing is asked. */
export function weekQuestion(
  reflection: Reflection,
  week: WeekKey,
  profile: Pick<Profile, 'locale' | 'bandWords'>,
  late?: LateQuestion,
  looks: readonly Hypothesis[] = [],
): KnownBlock[] {
  const question = weekQuestionOf(reflection, profile, late);
  switch (question?.about) {
    case 'signal':
      // The look is the question of what is past its day.
      if (reflection.asked?.issue.kind === 'overdue' && looks.length > 0) {
        return lookQuestion(looks, week, profile.locale);
      }
      return signalBlocks(reflection, week, profile);
    case 'back':
      return recoveryBlocks(question.issue, profile.locale);
    case 'light':
      return questionBlocks(reflection, week, profile);
    case 'rise':
      return riseBlocks(question.signal, reflection, profile);
    case 'expectation':
      return expectationBlocks(question.step, reflection, profile.locale);
    case 'late':
      return lateBlocks(week, profile.locale);
    case undefined:
      return lookQuestion(looks, week, profile.locale);
  }
}
