import { STORY, teasers } from './page';

/** A page of a family: its parts in the frame that papers have around them. */
export const pageOf = (body: string, head = ''): string =>
  `<html lang="vi"><head><title>${STORY.title} | Báo</title>${head}</head><body><header><span id="clock">Chủ nhật, 1-1-2023 06:07</span><nav><a href="/">Trang chủ</a></nav></header>
<main>${body}</main><aside class="sidebar"><h3>Đọc nhiều</h3>${teasers()}</aside><footer>Giấy phép số 1/GP</footer></body></html>`;
