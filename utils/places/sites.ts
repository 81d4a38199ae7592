import { wordTable } from '@/utils/text';
/**
 * Which province a newspaper or portal writes about, by today's code.
 *
 * `papers`: hosts without "www." that cover the whole of today's province. `former`: the provinces until June 2025 that went
 * into it (the first is the one that gave its name, where there is one), each with the name its addresses used and the
 * papers it had. Sources: the papers' own mastheads (which domain belongs to which province) and Resolution 202/2025/QH15 (what merged).
 */
export type SiteProvince = {
  readonly code: string;
  /** Label before ".gov.vn" of the province's portal. */
  readonly label: string;
  readonly papers: readonly string[];
  readonly former: readonly FormerSite[];
};

export type FormerSite = { readonly code: string; readonly label: string; readonly papers: readonly string[] };

const was = (code: string, label: string, ...papers: readonly string[]): FormerSite => ({ code, label, papers });

const province = (
  code: string,
  label: string,
  sites: { readonly papers: readonly string[]; readonly former?: readonly FormerSite[] },
): SiteProvince => ({ code, label, papers: sites.papers, former: sites.former ?? [was(code, label)] });

export const SITE_PROVINCES: readonly SiteProvince[] = [
  province('01', 'hanoi', { papers: ['hanoimoi.vn', 'hanoimoi.com.vn', 'kinhtedothi.vn', 'hanoionline.vn'] }),
  province('04', 'caobang', { papers: ['baocaobang.vn'] }),
  province('08', 'tuyenquang', {
    papers: ['baotuyenquang.com.vn', 'baotuyenquang.vn'],
    former: [was('08', 'tuyenquang'), was('02', 'hagiang', 'baohagiang.vn')],
  }),
  province('11', 'dienbien', { papers: ['baodienbienphu.vn', 'baodienbienphu.com.vn'] }),
  province('12', 'laichau', { papers: ['baolaichau.vn'] }),
  province('14', 'sonla', { papers: ['baosonla.vn', 'baosonla.org.vn'] }),
  province('15', 'laocai', {
    papers: ['baolaocai.vn'],
    former: [was('10', 'laocai'), was('15', 'yenbai', 'baoyenbai.com.vn', 'baoyenbai.vn')],
  }),
  province('19', 'thainguyen', {
    papers: ['baothainguyen.vn', 'baothainguyen.org.vn'],
    former: [
      was('19', 'thainguyen'),
      was('06', 'backan', 'baobackan.vn', 'baobackan.com.vn', 'baobackan.org.vn', 'baobackan.gov.vn'),
    ],
  }),
  province('20', 'langson', { papers: ['baolangson.vn'] }),
  province('22', 'quangninh', { papers: ['baoquangninh.vn', 'baoquangninh.com.vn'] }),
  province('24', 'bacninh', {
    papers: ['baobacninhtv.vn'],
    former: [
      was('27', 'bacninh', 'baobacninh.com.vn', 'baobacninh.vn'),
      was('24', 'bacgiang', 'baobacgiang.vn', 'baobacgiang.com.vn'),
    ],
  }),
  province('25', 'phutho', {
    papers: ['baophutho.vn'],
    former: [
      was('25', 'phutho'),
      was('26', 'vinhphuc', 'baovinhphuc.com.vn', 'baovinhphuc.vn', 'vinhphuctv.vn'),
      was('17', 'hoabinh', 'baohoabinh.com.vn', 'baohoabinh.vn'),
    ],
  }),
  province('31', 'haiphong', {
    papers: ['baohaiphong.vn', 'baohaiphong.com.vn'],
    former: [was('31', 'haiphong'), was('30', 'haiduong', 'baohaiduong.vn')],
  }),
  province('33', 'hungyen', {
    papers: ['baohungyen.vn'],
    former: [was('33', 'hungyen'), was('34', 'thaibinh', 'baothaibinh.com.vn', 'baothaibinh.vn')],
  }),
  province('37', 'ninhbinh', {
    papers: ['baoninhbinh.org.vn', 'baoninhbinh.vn'],
    former: [
      was('37', 'ninhbinh'),
      was('35', 'hanam', 'baohanam.com.vn', 'baohanam.vn'),
      was('36', 'namdinh', 'baonamdinh.vn', 'baonamdinh.com.vn'),
    ],
  }),
  province('38', 'thanhhoa', { papers: ['baothanhhoa.vn', 'baothanhhoa.com.vn'] }),
  province('40', 'nghean', { papers: ['baonghean.vn', 'truyenhinhnghean.vn'] }),
  province('42', 'hatinh', { papers: ['baohatinh.vn'] }),
  province('44', 'quangtri', {
    papers: ['baoquangtri.vn'],
    former: [was('45', 'quangtri'), was('44', 'quangbinh', 'baoquangbinh.vn')],
  }),
  province('46', 'hue', {
    papers: ['huengaynay.vn', 'baothuathienhue.vn'],
    former: [was('46', 'thuathienhue')],
  }),
  province('48', 'danang', {
    papers: ['baodanang.vn', 'baodanang.com.vn'],
    former: [was('48', 'danang'), was('49', 'quangnam', 'baoquangnam.vn')],
  }),
  province('51', 'quangngai', {
    papers: ['baoquangngai.vn'],
    former: [was('51', 'quangngai'), was('62', 'kontum', 'baokontum.com.vn', 'baokontum.vn')],
  }),
  province('52', 'gialai', {
    papers: ['baogialai.com.vn', 'baogialai.vn'],
    former: [was('64', 'gialai'), was('52', 'binhdinh', 'baobinhdinh.vn', 'baobinhdinh.com.vn')],
  }),
  province('56', 'khanhhoa', {
    papers: ['baokhanhhoa.vn'],
    former: [was('56', 'khanhhoa'), was('58', 'ninhthuan', 'baoninhthuan.com.vn', 'baoninhthuan.vn')],
  }),
  province('66', 'daklak', {
    papers: ['baodaklak.vn'],
    former: [was('66', 'daklak'), was('54', 'phuyen', 'baophuyen.vn', 'baophuyen.com.vn')],
  }),
  province('68', 'lamdong', {
    papers: ['baolamdong.vn'],
    former: [
      was('68', 'lamdong'),
      was('67', 'daknong', 'baodaknong.vn', 'baodaknong.org.vn'),
      was('60', 'binhthuan', 'baobinhthuan.com.vn', 'baobinhthuan.vn'),
    ],
  }),
  province('75', 'dongnai', {
    papers: ['baodongnai.com.vn', 'baodongnai.vn'],
    former: [was('75', 'dongnai'), was('70', 'binhphuoc', 'baobinhphuoc.com.vn', 'baobinhphuoc.vn')],
  }),
  // National papers printed in Hồ Chí Minh City (tuoitre.vn, nld.com.vn, plo.vn) write about the whole country: not here.
  province('79', 'hochiminhcity', {
    papers: ['sggp.org.vn', 'hcmcpv.org.vn'],
    former: [
      was('79', 'hochiminhcity'),
      was('74', 'binhduong', 'baobinhduong.vn'),
      was('77', 'baria-vungtau', 'baobariavungtau.com.vn', 'baobariavungtau.vn'),
    ],
  }),
  province('80', 'tayninh', {
    papers: ['baotayninh.vn'],
    former: [was('72', 'tayninh'), was('80', 'longan', 'baolongan.vn')],
  }),
  province('82', 'dongthap', {
    papers: ['baodongthap.vn', 'baodongthap.com.vn'],
    former: [was('87', 'dongthap'), was('82', 'tiengiang', 'baoapbac.vn')],
  }),
  province('86', 'vinhlong', {
    papers: ['baovinhlong.com.vn', 'baovinhlong.vn'],
    former: [
      was('86', 'vinhlong'),
      was('83', 'bentre', 'baodongkhoi.vn', 'baodongkhoi.com.vn', 'dongkhoi.baovinhlong.vn'),
      was('84', 'travinh', 'baotravinh.vn', 'travinh.baovinhlong.vn'),
    ],
  }),
  province('91', 'angiang', {
    papers: ['baoangiang.com.vn', 'baoangiang.vn'],
    former: [was('89', 'angiang'), was('91', 'kiengiang', 'baokiengiang.vn')],
  }),
  province('92', 'cantho', {
    papers: ['baocantho.com.vn', 'baocantho.vn'],
    former: [
      was('92', 'cantho'),
      was('94', 'soctrang', 'baosoctrang.org.vn', 'baosoctrang.vn'),
      was('93', 'haugiang', 'baohaugiang.com.vn', 'baohaugiang.vn'),
    ],
  }),
  province('96', 'camau', {
    papers: ['baocamau.vn', 'baocamau.com.vn'],
    former: [was('96', 'camau'), was('95', 'baclieu', 'baobaclieu.vn')],
  }),
];

/** Other labels portals of a province use before ".gov.vn". */
export const OTHER_LABELS = wordTable<string>({
  hochiminh: 'hochiminhcity',
  hcm: 'hochiminhcity',
  tphcm: 'hochiminhcity',
  hcmcity: 'hochiminhcity',
  bariavungtau: 'baria-vungtau',
  brvt: 'baria-vungtau',
});
