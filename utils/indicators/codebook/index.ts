import type { Indicator } from '../indicator';
import { AGRICULTURE } from './agriculture';
import { COUNTRYSIDE } from './countryside';
import { ECONOMY } from './economy';
import { INDUSTRY_AND_TRADE } from './industry-trade';
import { PUBLIC_LIFE } from './public-life';
import { SOCIETY } from './society';

/**
 * The indicators of this genre, by subject. Sources: the national statistical indicator list (Law on Statistics as amended
 * in 2021, Decree 94/2022), the commune-level list (Circular 02/2024 of the Ministry of Planning), the national criteria for
 * new rural communes 2021-2025 (Decisions 318 and 320/QĐ-TTg), the target lists of Party congresses. Names and aliases as
 * the papers write them. An id never changes once published.
 */
export const INDICATORS: readonly Indicator[] = [
  ...ECONOMY,
  ...INDUSTRY_AND_TRADE,
  ...AGRICULTURE,
  ...COUNTRYSIDE,
  ...SOCIETY,
  ...PUBLIC_LIFE,
];
