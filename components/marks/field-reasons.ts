export const FIELD_REASONS = {};
