/** What a role is: a post ranks above a trade, a trade above whose kin somebody is, and that above a rank or a home. */
export type RoleKind = 'post' | 'occupation' | 'kin' | 'affiliation' | 'rank' | 'residence';

/** A stretch of words that says what somebody is. */
export type RoleStretch = { readonly from: number; readonly to: number; readonly kind: RoleKind };
