import { foldVietnamese, wordTable } from '@/utils/text';
/** A newspaper or portal as it is cited: its name, and where it is published. */
export type Publication = { readonly name: string; readonly place: string | null };

const national = (name: string): Publication => ({ name, place: 'Hà Nội' });
const provincial = (province: string, name = `Báo ${province}`): Publication => ({ name, place: province });

/**
 * Names of the papers readers clip most, by domain: a domain in a bibliography looks like a mistake. A site that is not
 * here is cited by its domain. Provincial papers are named after their province of today; merged papers keep the old
 * domains, which still stand on old articles.
 */
const PUBLICATIONS = wordTable<Publication>({
  'nhandan.vn': national('Báo Nhân Dân'),
  'qdnd.vn': national('Báo Quân đội nhân dân'),
  'cand.com.vn': national('Báo Công an nhân dân'),
  'vietnamplus.vn': national('VietnamPlus (TTXVN)'),
  'baotintuc.vn': national('Báo Tin tức (TTXVN)'),
  'baochinhphu.vn': national('Báo điện tử Chính phủ'),
  'daibieunhandan.vn': national('Báo Đại biểu Nhân dân'),
  'vov.vn': national('VOV'),
  'vtv.vn': national('VTV Online'),
  'vnexpress.net': national('VnExpress'),
  'dantri.com.vn': national('Báo Dân trí'),
  'vietnamnet.vn': national('VietNamNet'),
  'tienphong.vn': national('Báo Tiền Phong'),
  'laodong.vn': national('Báo Lao Động'),
  'tuoitre.vn': provincial('Thành phố Hồ Chí Minh', 'Báo Tuổi Trẻ'),
  'thanhnien.vn': provincial('Thành phố Hồ Chí Minh', 'Báo Thanh Niên'),
  'sggp.org.vn': provincial('Thành phố Hồ Chí Minh', 'Báo Sài Gòn Giải Phóng'),
  'hanoimoi.vn': provincial('Hà Nội', 'Báo Hànộimới'),
  'xaydungdang.org.vn': national('Tạp chí Xây dựng Đảng'),
  'tapchicongsan.org.vn': national('Tạp chí Cộng sản'),
  'tuyengiao.vn': national('Tạp chí Tuyên giáo'),
  'baolaocai.vn': provincial('Lào Cai'),
  'baoyenbai.com.vn': provincial('Yên Bái'),
  'baophutho.vn': provincial('Phú Thọ'),
  'baovinhphuc.com.vn': provincial('Vĩnh Phúc'),
  'baohoabinh.com.vn': provincial('Hòa Bình'),
  'baotuyenquang.com.vn': provincial('Tuyên Quang'),
  'baohagiang.vn': provincial('Hà Giang'),
  'baothainguyen.vn': provincial('Thái Nguyên'),
  'baobackan.vn': provincial('Bắc Kạn'),
  'baocaobang.vn': provincial('Cao Bằng'),
  'baolangson.vn': provincial('Lạng Sơn'),
  'baobacgiang.vn': provincial('Bắc Giang'),
  'baobacgiang.com.vn': provincial('Bắc Giang'),
  'baobacninh.vn': provincial('Bắc Ninh'),
  'baobacninh.com.vn': provincial('Bắc Ninh'),
  'baoquangninh.vn': provincial('Quảng Ninh'),
  'baosonla.vn': provincial('Sơn La'),
  'baosonla.org.vn': provincial('Sơn La'),
  'baodienbienphu.vn': provincial('Điện Biên', 'Báo Điện Biên Phủ'),
  'baodienbienphu.com.vn': provincial('Điện Biên', 'Báo Điện Biên Phủ'),
  'baolaichau.vn': provincial('Lai Châu'),
  'baohaiphong.vn': provincial('Hải Phòng'),
  'baohaiphong.com.vn': provincial('Hải Phòng'),
  'baohaiduong.vn': provincial('Hải Dương'),
  'baohungyen.vn': provincial('Hưng Yên'),
  'baothaibinh.com.vn': provincial('Thái Bình'),
  'baohanam.com.vn': provincial('Hà Nam'),
  'baonamdinh.vn': provincial('Nam Định'),
  'baoninhbinh.org.vn': provincial('Ninh Bình'),
  'baothanhhoa.vn': provincial('Thanh Hóa'),
  'baonghean.vn': provincial('Nghệ An'),
  'baohatinh.vn': provincial('Hà Tĩnh'),
  'baoquangbinh.vn': provincial('Quảng Bình'),
  'baoquangtri.vn': provincial('Quảng Trị'),
  'baothuathienhue.vn': provincial('Huế', 'Báo Thừa Thiên Huế'),
  'huengaynay.vn': provincial('Huế', 'Huế ngày nay'),
  'baodanang.vn': provincial('Đà Nẵng'),
  'baoquangnam.vn': provincial('Quảng Nam'),
  'baoquangngai.vn': provincial('Quảng Ngãi'),
  'baobinhdinh.vn': provincial('Bình Định'),
  'baophuyen.vn': provincial('Phú Yên'),
  'baokhanhhoa.vn': provincial('Khánh Hòa'),
  'baoninhthuan.com.vn': provincial('Ninh Thuận'),
  'baobinhthuan.com.vn': provincial('Bình Thuận'),
  'baokontum.com.vn': provincial('Kon Tum'),
  'baogialai.com.vn': provincial('Gia Lai'),
  'baodaklak.vn': provincial('Đắk Lắk'),
  'baodaknong.vn': provincial('Đắk Nông'),
  'baolamdong.vn': provincial('Lâm Đồng'),
  'baodongnai.com.vn': provincial('Đồng Nai'),
  'baobinhphuoc.com.vn': provincial('Bình Phước'),
  'baobinhduong.vn': provincial('Bình Dương'),
  'baotayninh.vn': provincial('Tây Ninh'),
  'baolongan.vn': provincial('Long An'),
  'baobariavungtau.com.vn': provincial('Bà Rịa - Vũng Tàu'),
  'baodongthap.vn': provincial('Đồng Tháp'),
  'baoangiang.com.vn': provincial('An Giang'),
  'baokiengiang.vn': provincial('Kiên Giang'),
  'baocantho.com.vn': provincial('Cần Thơ'),
  'baosoctrang.org.vn': provincial('Sóc Trăng'),
  'baohaugiang.com.vn': provincial('Hậu Giang'),
  'baovinhlong.com.vn': provincial('Vĩnh Long'),
  'baotravinh.vn': provincial('Trà Vinh'),
  'baobentre.vn': provincial('Bến Tre'),
  'baodongkhoi.vn': provincial('Bến Tre', 'Báo Đồng Khởi'),
  'baotiengiang.vn': provincial('Tiền Giang', 'Báo Ấp Bắc'),
  'baoapbac.vn': provincial('Tiền Giang', 'Báo Ấp Bắc'),
  'baocamau.vn': provincial('Cà Mau'),
  'baobaclieu.vn': provincial('Bạc Liêu'),
});

/** Who published an article of this site ("baophutho.vn" is "Báo Phú Thọ"); the domain itself where it is not known. */
export const publicationOf = (site: string): Publication =>
  Object.hasOwn(PUBLICATIONS, site) ? (PUBLICATIONS[site] as Publication) : { name: site, place: null }; // a key of its own

const spelledAlike = (name: string): string => foldVietnamese(name).replace(/\s+/gu, ' ').trim();

/** Of several domains of one paper the first of the table, which is the one it has today. */
let sites: ReadonlyMap<string, string> | null = null;

/** The site of a paper by its name ("Báo Phú Thọ", "phú thọ" is none); null where the name is not known. */
export const siteOfPublication = (name: string): string | null => {
  sites ??= new Map(
    Object.entries(PUBLICATIONS)
      .map(([site, paper]) => [spelledAlike(paper.name), site] as const)
      .reverse(),
  );
  return sites.get(spelledAlike(name)) ?? null;
};

/** True for a portal of an authority, which is cited as a web page and not as a newspaper. */
export const isPortal = (site: string): boolean => /(?:^|\.)(?:gov|dcs)\.vn$/.test(site);
