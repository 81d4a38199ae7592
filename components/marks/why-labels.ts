import type { MessageKey } from '@/utils/i18n';
export const WHY_LABELS: Readonly<Record<string, MessageKey>> = {};
