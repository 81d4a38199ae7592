import { wordClass } from '../words/word-classes';

/** "*mỗi* năm", "*hằng* tháng": words before what comes again and again. Most lines have none. */
export const EACH = wordClass(['mỗi', 'hằng', 'hàng']);
