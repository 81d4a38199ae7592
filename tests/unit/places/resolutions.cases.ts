import type { PlaceContext } from '@/utils/places';

/** Which unit a name stands for. `code` null: left open; the era is told by "former". */
export const RESOLUTIONS: readonly {
  words: string;
  context: PlaceContext;
  code: string | null;
  former?: boolean;
  confidence?: 'certain' | 'likely';
  why: string;
}[] = [
  {
    words: 'xã Bằng Luân',
    context: {},
    code: '07996',
    confidence: 'certain',
    why: 'one place of the name; without a date today’s',
  },
  {
    words: 'xã Bằng Luân',
    context: { site: 'baocantho.com.vn', publishedAt: '2025-10-01' },
    code: null,
    why: 'a paper of Cần Thơ names the province of a place elsewhere; the only namesake lies in Phú Thọ',
  },
  {
    words: 'xã Bằng Luân',
    context: { site: 'baocantho.com.vn', publishedAt: '2025-10-01', neighbours: ['tỉnh Phú Thọ'] },
    code: '07996',
    why: 'the text speaks of that province',
  },
  {
    words: 'xã Bằng Luân',
    context: { publishedAt: '2024-03-01' },
    code: '07981',
    former: true,
    why: 'before the reform the old commune',
  },
  {
    words: 'xã Bằng Doãn',
    context: { publishedAt: '2025-08-01' },
    code: '07996',
    former: true,
    why: 'no more, but still named',
  },
  {
    words: 'huyện Bảo Yên',
    context: { publishedAt: '2025-10-01' },
    code: '087',
    former: true,
    why: 'districts exist only before',
  },
  {
    words: 'xã Bảo Yên',
    context: { publishedAt: '2025-10-01' },
    code: '02947',
    why: 'the kind tells commune from district',
  },
  {
    words: 'xã Hòa Bình',
    context: { publishedAt: '2025-09-01' },
    code: null,
    why: 'two communes of today share the name',
  },
  {
    words: 'xã Hòa Bình',
    context: { publishedAt: '2025-09-01', province: 'tỉnh Cà Mau' },
    code: '31891',
    confidence: 'certain',
    why: 'the stated province',
  },
  {
    words: 'xã Hoà Bình',
    context: { publishedAt: '2025-09-01', site: 'baovinhlong.com.vn' },
    code: '29830',
    confidence: 'likely',
    why: 'the site',
  },
  {
    words: 'xã Hòa Bình',
    context: { publishedAt: '2023-09-01', neighbours: ['huyện Đồng Hỷ'] },
    code: '05671',
    former: true,
    confidence: 'likely',
    why: 'the district beside it',
  },
  {
    words: 'xã Hòa Bình',
    context: { province: 'tỉnh Sơn La' },
    code: null,
    why: 'no commune of the name in the stated province',
  },
  {
    words: 'xã Pà Cò',
    context: { province: 'tỉnh Hòa Bình' },
    code: '05212',
    why: 'a province that is no more still tells',
  },
  { words: 'tỉnh Lào Cai', context: {}, code: '15', why: 'today’s province' },
  {
    words: 'tỉnh Lào Cai',
    context: { publishedAt: '2024-05-06' },
    code: '10',
    former: true,
    why: 'another code before',
  },
  { words: 'tỉnh Yên Bái', context: { publishedAt: '2025-11-06' }, code: '15', former: true, why: 'merged away' },
  { words: 'TP.HCM', context: {}, code: '79', why: 'the usual abbreviation' },
  { words: 'thành phố Lào Cai', context: {}, code: '080', former: true, why: 'a city that was a district' },
  { words: 'xã Khe Mòn Thượng', context: {}, code: null, why: 'no such unit (invented)' },
];

/** Site → today's province, the province it belonged to before. */
export const SITES: readonly { site: string; province: string | null; former?: string; why: string }[] = [
  { site: 'baolaocai.vn', province: '15', former: '10', why: 'a provincial paper' },
  { site: 'www.baolaocai.vn', province: '15', former: '10', why: 'www. is no part of the name' },
  { site: 'baoyenbai.com.vn', province: '15', former: '15', why: 'merged into Lào Cai; 15 was the code of Yên Bái' },
  { site: 'baophutho.vn', province: '25', former: '25', why: 'a paper of three merged provinces' },
  { site: 'travinh.baovinhlong.vn', province: '86', former: '84', why: 'an edition with its own past' },
  { site: 'media.baolaocai.vn', province: '15', former: '10', why: 'below a known paper' },
  { site: 'binhlu.laichau.gov.vn', province: '12', former: '12', why: 'portal of a commune' },
  { site: 'kinhmon.haiduong.gov.vn', province: '31', former: '30', why: 'portal of a province that is no more' },
  { site: 'bandanvan.laocai.org.vn', province: '15', former: '10', why: 'party organs use org.vn' },
  { site: 'moh.gov.vn', province: null, why: 'a ministry' },
  { site: 'vnexpress.net', province: null, why: 'a national paper' },
  { site: 'tuoitre.vn', province: null, why: 'printed in one city, about the whole country' },
];
