import type { Question } from '../../../../src/domain/reflection.js';
import type { LightAnswer } from '../../../../src/domain/told.js';
import { addWeeks, type WeekKey } from '../../../../src/domain/week.js';
import { answerHeard } from '../../../../src/slack/messages/replies/light-question.js';
import { weekReply, type ReplyData } from '../../../../src/slack/messages/replies/week-reply.js';
import {
  aCheckIn,
  aLightReflection,
  aLowReflection,
  aMovingReflection,
  anEarlyReflection,
  aProfile,
  aReflection,
  aRoughReflection,
  aSeries,
  week,
  weeksBefore,
} from '../builders.js';
import { inRegion, type Surfaces } from './surfaces.js';

const pictures: ReplyData['charts'] = {
  kind: 'pictures',
  band: { fileId: 'F0BAND0001', altText: 'Now 109 percent.' },
  bullets: { fileId: 'F0BULLET01', altText: 'Outcome 134 percent.' },
};
const bullets = ['Input   ████████│░░░░ 102%', 'Output  ███████░│░░░░  90%'];

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const reply: ReplyData = { reflection: aReflection(), checkIn: aCheckIn(), profile, charts: pictures };
  return {
    messages: {
      'reply week 1': () =>
        weekReply({ ...reply, reflection: anEarlyReflection(1), openWeeks: weeksBefore(5).slice(1) }),
      'reply week 3': () => weekReply({ ...reply, reflection: anEarlyReflection(3) }),
      'reply week 4': () => weekReply({ ...reply, reflection: aRoughReflection() }),
      'reply week 6, text': () =>
        weekReply({
          ...reply,
          reflection: aRoughReflection({
            progress: { loggedWeeks: 6, windowLogged: 6, windowAvailable: 7, stage: 'rough' },
          }),
          charts: { kind: 'text', lines: bullets },
        }),
      'reply with a new level': () =>
        weekReply({
          ...reply,
          reflection: aRoughReflection({
            progress: { loggedWeeks: 16, windowLogged: 11, windowAvailable: 12, stage: 'rough' },
            series: aSeries([1, 1.02, 1.01]).map((point, index) =>
              index === 1 ? { ...point, roleChange: 'IC4' } : point,
            ),
          }),
        }),
      'reply week 12': () => weekReply(reply),
      'reply week 12, native charts': () => weekReply({ ...reply, charts: { kind: 'native' } }),
      'reply week 12, text': () => weekReply({ ...reply, charts: { kind: 'text', lines: bullets } }),
      'reply week 12, plain words in Germany': () =>
        weekReply({ ...reply, profile: aProfile({ bandWords: 'plain', locale: inRegion(locale, 'DE') }) }),
      'reply week 12, numbers': () => weekReply({ ...reply, profile: aProfile({ locale, bandWords: 'numbers' }) }),
      'reply week 12, hidden': () => weekReply({ ...reply, profile: aProfile({ locale, bandWords: 'hidden' }) }),
      'reply, discreet': () => weekReply({ ...reply, profile: aProfile({ locale, detail: 'discreet' }) }),
      'reply, light month': () => weekReply({ ...reply, reflection: aLightReflection() }),
      'reply, light month answered just now': () =>
        weekReply({ ...reply, reflection: aLightReflection({ question: answered('late', week) }) }),
      'reply, light month answered with an earlier week': () =>
        weekReply({ ...reply, reflection: aLightReflection({ question: answered('missing', addWeeks(week, -2)) }) }),
      'reply, hard month': () =>
        weekReply({ ...reply, reflection: aLightReflection({ question: answered('hard', week) }) }),
      'reply, hard month of an earlier week': () =>
        weekReply({ ...reply, reflection: aLightReflection({ question: answered('hard', addWeeks(week, -1)) }) }),
      'answer heard': () => answerHeard('late', aLightReflection(), locale),
      'reply, low and asked': () => weekReply({ ...reply, reflection: aLowReflection() }),
      'reply, low and told': () =>
        weekReply({ ...reply, reflection: aLowReflection({ question: { isDue: false, mayTell: true } }) }),
      'reply, past the line': () => weekReply({ ...reply, reflection: aMovingReflection({ to: 3, weeks: 2 }) }),
      'reply with a promotion': () =>
        weekReply({
          ...reply,
          reflection: aRoughReflection({
            assignment: { ...aReflection().assignment, assignedFrom: addWeeks(week, -1), ramp: 'promotion' },
            progress: { loggedWeeks: 16, windowLogged: 11, windowAvailable: 12, stage: 'rough' },
          }),
        }),
      'reply, floored': () =>
        weekReply({ ...reply, reflection: aReflection({ standing: { flooredBy: 'impact', momentaryBand: 3 } }) }),
      'reply, coverage too low': () =>
        weekReply({
          ...reply,
          reflection: aReflection({ standing: 'none', withheld: { reason: 'coverage', logged: 6, available: 12 } }),
        }),
      'too few logged in a short window': () =>
        weekReply({
          ...reply,
          reflection: aReflection({
            standing: 'none',
            withheld: { reason: 'coverage', logged: 3, available: 4, atLeast: 4 },
          }),
        }),
      'too few left by time off': () =>
        weekReply({
          ...reply,
          reflection: aReflection({ standing: 'none', withheld: { reason: 'back', missing: 1 } }),
        }),
      'reply, assumed reach': () =>
        weekReply({
          ...reply,
          reflection: aReflection({ withheld: { reason: 'assumed-reach', entries: ['x1', 'x2'] } }),
        }),
      'reply, empty boxes': () =>
        weekReply({
          ...reply,
          reflection: {
            ...aRoughReflection(),
            withheld: { reason: 'empty-boxes', boxes: ['output', 'outcome', 'impact'] },
          },
        }),
    },
    views: {},
  };
}

function answered(given: LightAnswer, said: WeekKey): Question {
  return { isDue: false, mayTell: false, answer: { given, week: said } };
}
