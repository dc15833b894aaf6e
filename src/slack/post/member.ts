import type { UsersInfoResponse } from '@slack/web-api';

/** What Slack says about a member. */
export interface Member {
  /** IANA zone; absent when Slack does not say. */
  readonly zone?: string | undefined;
  /** BCP 47. */
  readonly locale?: string | undefined;
  /** False for deactivated members, bots and people from outside: nobody writes to them. */
  readonly isReachable: boolean;
}

/** Reads the answer of users.info (scope users:read). */
export function memberOf({ user }: UsersInfoResponse): Member {
  return {
    zone: user?.tz,
    locale: user?.locale,
    isReachable: user !== undefined && user.deleted !== true && user.is_bot !== true && user.is_stranger !== true,
  };
}
