/**
 * What machines and houses leave between the lines of a page no rule is for: counts of reactions, appeals, ways to edit,
 * running heads of a printed issue. All words are in lower case, one space between them.
 */

import { endsArticle } from '../furniture/furniture-lines';
import type { Item, Line } from '../lines/lines';
import { isPersonName } from '../metadata/bylines';
import { withCredits } from '../metadata/credit-pairs';
import { siteOf } from '../page/identity';

const LONGEST_BUTTONS = 90;
/** Of these syllables buttons and counts are made; a line of nothing else says nothing. */
const OF_BUTTONS: ReadonlySet<string> = new Set(
  `thích like likes loading đang tải lượt bình luận chia sẻ phản hồi vỗ tay hữu ích không tweet share shares pin it print email
  more this post facebook zalo twitter messenger telegram whatsapp linkedin pinterest copy link comments follow theo dõi nghe
  trả lời bài viết này in gửi lưu xem yêu haha wow buồn phẫn nộ cảm xúc bạn với bè trên qua lên báo cáo ủng hộ ngay tòa soạn toà
  donate reply click to on opens new window mở trong cửa sổ mới đóng thêm và x tương đọc tăng giảm cỡ chữ`.split(/\s+/),
);
/** One of them tells that it is such a line. */
const OF_REACTIONS: ReadonlySet<string> = new Set(
  'thích like likes loading chia share shares tweet print follow dõi ích tay hồi xúc hộ donate luận facebook zalo đóng gửi tương cỡ'.split(
    ' ',
  ),
);
const SYLLABLE = /[a-zà-ỹ]+/g;

/** "👍 12 ❤️ 5": pictures of reactions with their counts and no word. */
const isCountOfReactions = (text: string): boolean =>
  /\d/.test(text) && /[\u2600-\u27bf\ud83c-\ud83e]/.test(text) && !/[.,:;%]/.test(text);

const isButtons = ({ text, type }: Line): boolean => {
  if (text.length > LONGEST_BUTTONS || /[.?!]$/.test(text.replace(/(?<!\.)\.{3}$/, ''))) return false;
  const syllables = text.toLowerCase().match(SYLLABLE);
  if (!syllables) return isCountOfReactions(text);
  // A sub-heading may be made of such words too.
  if (type === 'heading' && !/[:\d]/.test(text)) return false;
  const tells = syllables.some((word) => OF_REACTIONS.has(word));
  return tells && syllables.every((word) => OF_BUTTONS.has(word));
};

const LONGEST_APPEAL = 260;
/** "Nếu thấy bài viết hữu ích, bạn có thể ủng hộ tòa soạn …"; whom a story helps is of the story. */
const APPEAL =
  /(?:bạn (?:đọc )?(?:có thể|hãy)|hãy|để|mời bạn|xin) ủng hộ (?:cho )?(?:tòa soạn|toà soạn|tác giả|trang|kênh|báo|chúng tôi)|mời (?:tác giả|tòa soạn|toà soạn|chúng tôi|mình|admin) .{0,12}cà phê|buy (?:me|us) a coffee/;
const TO_GIVE = /^(?:ủng hộ|donate|support)(?![a-zà-ỹ])/;
const LONGEST_HEADING = 60;
/** "Tải ứng dụng … để đọc tin nhanh hơn", "Bật thông báo để không bỏ lỡ …", "Nhấn theo dõi để nhận …": what for tells it from advice. */
const FOR_THE_HOUSE =
  /^(?:tải|cài|cài đặt|bật|nhấn|bấm|theo dõi|đăng ký) .{0,60}để (?:đọc|nhận|không bỏ lỡ|cập nhật|theo dõi) (?:\S+ ){0,3}(?:tin|bài|báo|video)(?![a-zà-ỹ])/;
/** "Bài viết thuộc bản quyền …, vui lòng không sao chép". */
const RIGHTS = /^(?:bài|nội dung|ảnh|thông tin|tác phẩm)[^.]{0,40} thuộc bản quyền|vui lòng không sao chép/;
const LONGEST_ASKING = 160;
const TO_OTHERS =
  /^[^a-zà-ỹ\d]{0,3}(?:(?:bài|tin|trang|kỳ) (?:trước|sau|tiếp|kế tiếp)(?: đó)?|(?:trở|quay) (?:về|lại|ra) .{2,30}|xem (?:video|clip|ảnh|tin|bài)[^:]{0,20}: ?.*|đóng cửa sổ)[^a-zà-ỹ\d]{0,3}$/;
/** The day a print view was made. */
const BY_PRINTER = /^(?:ngày in|in lúc|in ngày|giờ in|thời gian in) ?:? ?\d/;
/** The address it was made from; others are of the text. */
const ADDRESS = /^(?:[a-zà-ỹ ]{0,20}: ?)?((?:https?:\/\/|www\.)\S+)$/;
/** "Tệp đính kèm:", "Tài liệu kèm theo", and below it links to files: they go with the article, and are not of its text. */
const FILES =
  /^(?:(?:các )?(?:tệp|file|tập tin|tài liệu|văn bản)(?: tin)? (?:đính )?kèm(?: theo)?|tải (?:về|xuống)) ?:?$/;
const TO_FILE = /\.(?:pdf|docx?|xlsx?|pptx?|rar|zip)(?:$|[?#])/;
const isFile = ({ linked, link }: Line, small: string): boolean =>
  FILES.test(small) || (linked > 0.4 && TO_FILE.test((link?.getAttribute('href') ?? '').toLowerCase()));
/** "(Tiếp theo trang 1)", "Trang 2/2". */
const TURN = /^[^a-zà-ỹ\d]{0,3}(?:(?:xem )?tiếp (?:theo )?)?trang \d+(?: ?\/ ?\d+)?[^a-zà-ỹ\d]{0,3}$/;

const asksReader = (small: string): boolean =>
  (small.length <= LONGEST_APPEAL && APPEAL.test(small)) ||
  (small.length <= LONGEST_ASKING && (FOR_THE_HOUSE.test(small) || RIGHTS.test(small)));

const leadsElsewhere = (small: string, linked: number): boolean =>
  (linked > 0.3 && TO_OTHERS.test(small)) || TURN.test(small) || BY_PRINTER.test(small);

/** "http://lachvan.vn/tin-882.html" on a page of lachvan.vn; "Nguồn: https://…" says on any page where all of it was taken from. */
const isOrigin = (small: string, site: string): boolean => {
  const address = ADDRESS.exec(small)?.[1];
  if (address === undefined) return false;
  return small.startsWith('nguồn') || siteOf(address.replace(/^www/, 'https://www')) === site;
};

/** Above the text. */
const HEAD = 6;
/** "Ngô Quang Vịnh · Theo dõi": the writer, read from around the headline, with a button. */
const isNameWithButton = (line: Line): boolean => {
  const parts = line.text.length <= LONGEST_BUTTONS ? line.text.split(/ ?[|·•] ?/) : [];
  const buttons = parts.filter((text) => isButtons({ ...line, text }));
  return buttons.length > 0 && parts.every((text) => buttons.includes(text) || isPersonName(text));
};

const isRemains = (line: Line, site: string): boolean => {
  if (line.type === 'caption' || line.type === 'table-row') return false;
  const small = line.text.toLowerCase();
  if (small.length <= LONGEST_ASKING && isFile(line, small)) return true;
  return isButtons(line) || asksReader(small) || leadsElsewhere(small, line.linked) || isOrigin(small, site);
};

/** "TẠP CHÍ LẠCH VÂN - SỐ 9/2025", "14 | Bản tin Lạch Vân số 9": what a printed issue says on each of its sheets. */
const RUNNING =
  /^(?:\d{1,3} ?[|–-]? ?)?(?:tạp chí|đặc san|nội san|tập san|bản tin|báo|thông tin) .{2,50} (?:số|tháng|quý|kỳ) ?:? ?\d/;
const LONGEST_RUNNING = 90;
const isRunningHead = (item: Item | undefined): boolean =>
  item?.kind === 'line' &&
  item.line.text.length <= LONGEST_RUNNING &&
  !/[.!?…]$/.test(item.line.text) &&
  RUNNING.test(item.line.text.toLowerCase());
const isNumber = (item: Item | undefined): boolean =>
  item?.kind === 'line' && item.line.type === 'paragraph' && /^[–-]? ?\d{1,3} ?[–-]?$/.test(item.line.text);

/** Running heads said more than once, and the numbers of pages beside them. */
const withoutSheets = (items: readonly Item[]): readonly Item[] => {
  const heads = items.filter(isRunningHead).length;
  if (heads === 0) return items;
  return items.filter((item, i) => {
    if (isRunningHead(item)) return false;
    // The last sheet's number stands at the end.
    return !isNumber(item) || !(i === items.length - 1 || isRunningHead(items[i + 1]) || isRunningHead(items[i - 1]));
  });
};

/** "Trước bão[sửa | sửa mã nguồn]". */
const TO_EDIT = / ?\[ ?(?:sửa|chỉnh sửa|edit|biên tập)[^[\]]*\]/gi;
const withoutEdit = (item: Item): readonly Item[] => {
  if (item.kind === 'picture' || !item.line.text.includes('[')) return [item];
  const text = item.line.text.replace(TO_EDIT, '').trim();
  return text === '' ? [] : [{ kind: 'line', line: { ...item.line, text } }];
};

/** The items of an article on a page no rule is for, without what is nobody's text. */
const withoutRemains = (items: readonly Item[], site: string): readonly Item[] => {
  const lines = withoutSheets(items).flatMap(withoutEdit);
  const isAppeal = (item: Item | undefined): boolean =>
    item?.kind === 'line' && item.line.text.length <= LONGEST_APPEAL && APPEAL.test(item.line.text.toLowerCase());
  // The heading of an appeal is known by what stands below it.
  const isItsHeading = ({ text }: Line, i: number): boolean =>
    text.length <= LONGEST_HEADING && TO_GIVE.test(text.toLowerCase()) && isAppeal(lines[i + 1]);
  return lines.filter(
    (item, i) =>
      item.kind === 'picture' ||
      !(isRemains(item.line, site) || isItsHeading(item.line, i) || (i < HEAD && isNameWithButton(item.line))),
  );
};

/** "Ảnh: Đại biểu về dự lễ khai mạc.": portals of communes label the caption so, which others do with who took the picture. */
const CAPTION_LABEL = /^(?:ảnh|hình) ?: (?=\S)/;
/** Words of a caption, more than those who give pictures are called by. */
const LEAST_CAPTION = 5;
const GIVEN_BY = /cung cấp|tư liệu|chụp|internet|facebook|minh h/;
/** "Ảnh: Cổng thông tin điện tử xã": a house; a sentence about one has its point. */
const HOUSE = /^(?:báo|đài|cổng|trang|ban|sở|phòng|trung tâm|ubnd|công an|hội|bộ|đoàn) .*[^.]$/;
const withoutLabel = (item: Item): Item => {
  if (item.kind === 'picture' || !item.line.text.includes(': ')) return item;
  const { text } = item.line;
  const label = CAPTION_LABEL.exec(text.toLowerCase())?.[0] ?? '';
  const said = text.slice(label.length);
  const words = said.split(' ');
  const spoken = said.toLowerCase();
  const isSaid = words.length >= LEAST_CAPTION && !GIVEN_BY.test(spoken) && !HOUSE.test(spoken) && !said.includes(':');
  // Names are capitals: "Cổng TTĐT tỉnh Lào Cai" has more of them than a sentence.
  const small = words.filter((word) => word === word.toLowerCase()).length;
  return label !== '' && isSaid && small * 2 > words.length
    ? { kind: 'line', line: { ...item.line, text: said } }
    : item;
};

/** An infographic has no paragraph that would tell where the page's foot begins: it begins below the picture. */
const PROSE = 140;
const aboveFoot = (items: readonly Item[]): readonly Item[] => {
  if (items.some((item) => item.kind === 'line' && item.line.text.length > PROSE && !endsArticle(item.line)))
    return items;
  const picture = items.findIndex(({ kind }) => kind === 'picture');
  const foot = items.findIndex((item, i) => i > picture && item.kind === 'line' && endsArticle(item.line));
  return picture < 0 || foot < 0 ? items : items.slice(0, foot);
};

export type TextItems = { readonly items: readonly Item[]; readonly printed: readonly Item[] };

/** `printed`: all items, with credits in one line each; `items`: those of the text. */
export const textItems = (all: readonly Item[], site: string): TextItems => {
  const printed = withCredits(aboveFoot(all).map(withoutLabel));
  return { printed, items: withoutRemains(printed, site) };
};
