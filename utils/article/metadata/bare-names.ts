/** A writer's name without any label, known by its place: beside the date under the headline, or right below the text. */

import { endsArticle } from '../furniture/furniture-lines';
import type { Line } from '../lines/lines';
import { all, textOf } from '../lines/spaced-text';
import { readPublishedAt, SIGNED_AT } from '../words/dates';
import { lowerCase } from '../words/spelling';
import { isDocumentKind } from '../words/terms';
import { isCreditLine, isPersonName, readRole } from './bylines';
import { isDocument } from './closing';
import { withoutRank } from './ranks';
import type { Surroundings } from './surroundings';

/** Sections, buttons and provinces, which stand there too in capitals ("THỜI SỰ", "Lào Cai, 05/8"). */
const NOBODY: ReadonlySet<string> = new Set(
  `thời sự,chính trị,kinh tế,xã hội,đời sống,văn hóa,văn hoá,thể thao,giáo dục,pháp luật,y tế,sức khỏe,du lịch,quốc tế,
thế giới,trong nước,khoa học,công nghệ,nông nghiệp,môi trường,giải trí,quốc phòng,an ninh,bạn đọc,phóng sự,ký sự,ghi chép,
xây dựng đảng,chuyển đổi số,tin tức,sự kiện,tiêu điểm,tin nóng,tin mới,tin ảnh,đa phương tiện,multimedia,video,nghe đọc bài,
chia sẻ,bình luận,in bài,cỡ chữ,theo dõi,facebook,zalo,google news,trang chủ,lưu bài,xem thêm,
hà nội,cao bằng,tuyên quang,hà giang,điện biên,lai châu,sơn la,lào cai,yên bái,thái nguyên,bắc kạn,lạng sơn,quảng ninh,
bắc ninh,bắc giang,phú thọ,vĩnh phúc,hòa bình,hải phòng,hải dương,hưng yên,thái bình,ninh bình,hà nam,nam định,thanh hóa,
nghệ an,hà tĩnh,quảng trị,quảng bình,thừa thiên huế,đà nẵng,quảng nam,quảng ngãi,kon tum,gia lai,bình định,đắk lắk,phú yên,
khánh hòa,ninh thuận,lâm đồng,đắk nông,bình thuận,đồng nai,bình phước,hồ chí minh,bình dương,tây ninh,long an,đồng tháp,
tiền giang,vĩnh long,bến tre,trà vinh,an giang,kiên giang,cần thơ,sóc trăng,hậu giang,cà mau,bạc liêu`
    .split(',')
    .map((words) => words.trim()),
);
const LEAST_WORDS = 2;
const MOST_WORDS = 5;
/** "A - B", "A, B": two writers at once. */
const MOST_WRITERS = 3;
const LONGEST = 120;
/** Of a line of facts. */
const MOST_ELEMENTS = 12;
/** Lines between headline and body looked at, and how near to the date a name must stand. */
const HEAD_LINES = 6;
const NEAR_DATE = 2;
const ABOVE_LINES = 4;
const FOOT_LINES = 3;
const OPENING_LINES = 2;
const BETWEEN_PARTS = /(?<!\s)\s+[|•·–-]\s*|[|•·]\s*|, (?=\D)/;
/** "— Ngô Vịnh" below the lead. */
const OPENING_DASH = /^[–—-] ?/;
/** Where a linked name leads to its bearer's page; a linked section does not. */
const TO_A_WRITER = /tac-?gia|author|phong-vien|but-danh|profile|user|\/@/i;

const isName = (text: string): boolean => {
  const count = text.split(' ').length;
  return count >= LEAST_WORDS && count <= MOST_WORDS && isPersonName(text) && !NOBODY.has(text.toLowerCase());
};

const isLinkedElsewhere = ({ linked, link }: Line): boolean =>
  linked > 0.5 && !TO_A_WRITER.test(link?.getAttribute('href') ?? '');

const partsByElement = ({ text, element }: Line): readonly string[] => [
  ...new Set(
    all(element, 'span,a,b,strong,time,i,em')
      .slice(0, MOST_ELEMENTS)
      .map(textOf)
      .filter((part) => part !== '' && text.includes(part)),
  ),
];

/** "7 tháng trước", "vừa xong": a time that needs a clock. */
const AGO = /\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước|vừa xong/;
/** What the bearer of a name is or offers, beside it. */
const POSTS: ReadonlySet<string> = new Set(
  'phóng viên,phóng viên ảnh,phóng viên thường trú,pv,biên tập viên,btv,cộng tác viên,ctv,nhà báo,tác giả,theo dõi,bài,tin'.split(
    ',',
  ),
);
const isPost = (part: string): boolean => POSTS.has(part.toLowerCase());
const isDated = (text: string): boolean => readPublishedAt(text) !== null || AGO.test(text.toLowerCase());
/** What stands beside a name and is none. */
const isBeside = (part: string): boolean =>
  isDated(part) || isPost(part) || isCreditLine(part) || /^[\d:h\s–-]+(?:phút(?: đọc)?)?$/.test(part);

/** Days and their labels, which are in capitals at times as names are. */
const OF_DATES = /^(?:thứ|chủ nhật|ngày|đăng|cập|lúc|giờ|xuất|posted|updated)/;
/** "LÝ DÍN 16/04/2025 14:35", "Lý Dín Thứ Tư 16/04" → the name: nothing parts the last one from its date. */
const beforeDate = (part: string): string => {
  const small = lowerCase(part);
  const end = small.search(/ (?:thứ |chủ nhật |\d)/);
  return end > 0 && !OF_DATES.test(small) && isName(part.slice(0, end)) ? part.slice(0, end) : part;
};

/** Names on a line that holds nothing beside them but a date. */
const namesOn = (line: Line): readonly string[] => {
  const isPlaceAndDay = SIGNED_AT.test(line.text) && !line.text.includes('|'); // "A | Thứ Tư, 16/04" has no place
  if (line.text.length > LONGEST || isLinkedElsewhere(line) || isPlaceAndDay) return [];
  const parts = line.text
    .replace(OPENING_DASH, '')
    .split(BETWEEN_PARTS)
    .map((part) => withoutRank(isDated(part) ? beforeDate(part.trim()) : part.trim()));
  const names = [...new Set(parts.filter(isName))];
  const others = parts.filter((part) => part && !isName(part) && !isBeside(part));
  if (names.length > 0) return others.length === 0 && names.length <= MOST_WRITERS ? names : [];
  // "Lò Thị Mai 05/08/2025 10:20", "Lò Thị MaiPhóng viên": only the elements part the name from what stands beside it.
  const pieces = partsByElement(line).map(withoutRank);
  const isExplained = isDated(line.text) || pieces.every((piece) => isName(piece) || isBeside(piece));
  return isExplained ? pieces.filter(isName).slice(0, MOST_WRITERS) : [];
};

/** The first names that stand on the first of the lines, or near one with a date. */
const namesNearDate = (lines: readonly Line[]): readonly string[] => {
  const dates = lines.flatMap(({ text }, i) => (isDated(text) ? [i] : []));
  const isNear = (i: number) => i === 0 || dates.some((date) => Math.abs(date - i) <= NEAR_DATE);
  const first = lines.find((line, i) => isNear(i) && namesOn(line).length > 0)?.element;
  // Each writer may stand in a chip of his own, beside others alike.
  const alike = lines.filter(
    ({ element }) => element.parentElement === first?.parentElement && element.className === first?.className,
  );
  return [...new Set(alike.flatMap(namesOn))].slice(0, MOST_WRITERS);
};

/** A name set apart as the first line of the text: in bold, in capitals, on the right. */
const atOpening = (inside: readonly Line[]): readonly string[] =>
  inside
    .slice(0, inside.slice(0, HEAD_LINES).some(({ text }) => isDocumentKind(text)) ? 0 : OPENING_LINES)
    .filter(({ type }) => type === 'paragraph')
    .filter(({ text, bold, italic, align }) => bold || italic || align === 'right' || text === text.toUpperCase())
    .map(({ text }) => text)
    .filter(isName)
    .slice(0, 1);

const END_LINES = 8;
const PROSE = 140;

/** "H’Ler Niê, Phòng VH-XH" → "H’Ler Niê": who writes for an office names it behind a comma. */
const beforeHouse = (text: string): string => {
  const [name = '', house = ''] = text.split(', ');
  return readRole(`(${house})`) !== null && !isPersonName(house) ? name : text;
};

/** A name set apart below the text, on the right or in bold, under which only buttons, boxes and appeals stand. */
const atEnd = (inside: readonly Line[]): readonly string[] => {
  const end = inside.slice(inside.findLastIndex(({ text }) => text.length > PROSE) + 1).slice(-END_LINES);
  if (isDocument(inside.map(({ text }) => text))) return [];
  const name = end.find(({ text, bold, align }) => (bold || align === 'right') && isName(beforeHouse(text)));
  return name ? [beforeHouse(name.text)] : [];
};

/** "Lò Thị Mai/Cổng TTĐT xã": who sent it in to a portal. */
const PORTAL = /^(?:cổng|trang) /;

/** "Theo Lò Thị Mai/Báo Vùng Cao": who wrote it stands before the paper it was taken from. */
const reprinted = (source: string | null): readonly string[] => {
  const [name = '', paper] = source?.split('/').map((part) => part.trim()) ?? [];
  return paper && !PORTAL.test(paper.toLowerCase()) && isName(name) ? [name] : [];
};

/** Writers who are only named: near the printed date, right under the headline, or on the first line below the text. */
export const bareNames = ({ below, above, after, inside }: Surroundings, source: string | null): readonly string[] => {
  // Above a headline names and dates stand together; what is farther away is of the page's frame.
  const head = above.slice(0, ABOVE_LINES);
  const dated = head.some(({ text }) => readPublishedAt(text) !== null) ? head : [];
  const end = after.findIndex(endsArticle);
  const isBelowBody = inside.length > 0;
  const foot = isBelowBody ? after.slice(0, end < 0 ? FOOT_LINES : Math.min(end, FOOT_LINES)) : [];
  const last = below.slice(0, HEAD_LINES).slice(-1);
  const places = [below.slice(0, HEAD_LINES), dated, isBelowBody ? last : [], foot];
  const near = places.map(namesNearDate).find((names) => names.length > 0);
  return near ?? [atEnd(inside), atOpening(inside), reprinted(source)].find((names) => names.length > 0) ?? [];
};
