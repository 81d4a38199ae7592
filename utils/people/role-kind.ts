/** What a role is: a post ranks above a trade, a trade above a rank or a home. */
export type RoleKind = 'post' | 'occupation' | 'affiliation' | 'rank' | 'residence';

/** A stretch of words that says what somebody is. */
export type RoleStretch = { readonly from: number; readonly to: number; readonly kind: RoleKind };
