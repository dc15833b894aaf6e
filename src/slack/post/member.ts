import type { UsersInfoResponse } from '@slack/web-api';

/** What Slack says about a member. */
export interface Member {
  /** IANA zone; absent when Slack does not say. */
  readonly zone?: string | undefined;
  /** BCP 47. */
  readonly locale?: string | undefined;
  /** The organisation their workspace belongs to, and their id there. */
  readonly organisation?: { readonly enterpriseId: string; readonly slackUserId: string } | undefined;
  /** False for deactivated members, bots and people from outside: nobody writes to them. */
  readonly isReachable: boolean;
}

/** Reads the answer of users.info (scope users:read). */
export function memberOf({ user }: UsersInfoResponse): Member {
  const { id: slackUserId, enterprise_id: enterpriseId } = user?.enterprise_user ?? {};
  return {
    ...(slackUserId === undefined || enterpriseId === undefined ? {} : { organisation: { enterpriseId, slackUserId } }),
    zone: user?.tz,
    locale: user?.locale,
    isReachable: user !== undefined && user.deleted !== true && user.is_bot !== true && user.is_stranger !== true,
  };
}
