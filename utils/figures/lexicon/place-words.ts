import { wordTable } from '@/utils/text';
/** Ports, gates and grounds with a name that figures are told of as of a unit: "Cảng hàng không Phù Cát đón 1,05 triệu lượt khách". */
export const FACILITY_WORDS: readonly string[] = [
  'cảng hàng không',
  'cảng hàng không quốc tế',
  'sân bay',
  'sân bay quốc tế',
  'cảng',
  'cảng biển',
  'cảng cá',
  'cảng cạn',
  'cảng container',
  'cảng hành khách',
  'cảng tàu khách',
  'cảng tàu khách quốc tế',
  'cảng quốc tế',
  'bến cảng',
  'bến xe',
  'cửa khẩu',
  'cửa khẩu quốc tế',
  'cửa khẩu quốc gia',
  'cửa khẩu chính',
  'cửa khẩu phụ',
  'lối mở',
  'khu kinh tế',
  'khu kinh tế cửa khẩu',
  'khu công nghiệp',
  'cụm công nghiệp',
  'khu công nghệ cao',
  'khu chế xuất',
  'khu du lịch',
  'khu du lịch quốc gia',
  'vườn quốc gia',
  'vịnh',
];

/** Words that open the name of an administrative unit or of such a place, with how large it is (1 province … 4 village). */
export const PLACE_WORDS: readonly (readonly [string, 1 | 2 | 3 | 4])[] = [
  ...FACILITY_WORDS.map((words) => [words, 4] as const),
  ['tỉnh', 1],
  ['thành phố', 1],
  ['tp', 1],
  ['huyện', 2],
  ['thị xã', 2],
  ['tx', 2],
  ['quận', 2],
  ['xã', 3],
  ['phường', 3],
  ['thị trấn', 3],
  ['đặc khu', 3],
  ['đảo', 3],
  ['thôn', 4],
  ['bản', 4],
  ['ấp', 4],
  ['buôn', 4],
  ['làng', 4],
  ['khóm', 4],
  ['xóm', 4],
  ['bon', 4],
  ['plei', 4],
  ['nóc', 4],
  ['khu phố', 4],
  ['tổ dân phố', 4],
  ['khu dân cư', 4],
];

/**
 * Names of provinces before and since July 2025: the press often leaves "tỉnh" out ("Cà Mau: …"). Not "Hồ Chí Minh",
 * which alone is a person, a youth union, a road or a way of thinking.
 */
export const PROVINCES: readonly string[] = (
  'An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình ' +
  'Thuận,Cà Mau,Cao Bằng,Cần Thơ,' +
  'Đà Nẵng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Nội,Hà Tĩnh,Hải Dương,Hải ' +
  'Phòng,Hậu Giang,Hòa Bình,Huế,Hưng Yên,' +
  'Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh ' +
  'Thuận,Phú Thọ,Phú Yên,Quảng Bình,' +
  'Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,' +
  'Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái,TPHCM'
).split(',');

/** Cities that are provinces themselves; the city of any other name here lies inside the province of that name. */
export const CENTRAL_CITIES: ReadonlySet<string> = new Set([
  'Cần Thơ',
  'Đà Nẵng',
  'Hà Nội',
  'Hải Phòng',
  'Huế',
  'TPHCM',
]);

/** Larger than a province: the country and its regions, as what a clause speaks of ("Cả nước có…", "vùng ĐBSCL đã…"). */
export const AREAS: readonly string[] = (
  'cả nước,toàn quốc,việt nam,đồng bằng sông cửu long,đbscl,đồng bằng sông hồng,tây nguyên,đông nam bộ,tây nam bộ,nam bộ,' +
  'bắc trung bộ,nam trung bộ,duyên hải nam trung bộ,miền trung,miền bắc,miền nam,miền tây,trung du và miền núi ' +
  'phía bắc,miền núi phía bắc'
).split(',');

/** Words that may stand between the head of a clause and an area: "*Toàn vùng* ĐBSCL", "*Tính chung* cả nước". */
export const AREA_LEADS: ReadonlySet<string> = new Set(
  'vùng khu vực toàn cả các tỉnh ở tại trên tính chung riêng'.split(' '),
);

/** Towns whose name begins with the word of a smaller unit. */
export const TOWNS: readonly string[] = ['Buôn Ma Thuột', 'Buôn Hồ'];

/** Last syllables of the units that "toàn", "cả", "địa bàn" may stand before without a name. */
export const WHOLE_UNITS: readonly (readonly [string, 1 | 2 | 3])[] = [
  ['đặc khu', 3],
  ['tỉnh', 1],
  ['phố', 1],
  ['huyện', 2],
  ['quận', 2],
  ['xã', 3],
  ['phường', 3],
];

/** Smaller units that "cả", "toàn" or the one who speaks may make whole: "cả bản 43 hộ", "thôn tôi có". */
export const WHOLE_VILLAGES: readonly (readonly [string, 4])[] = 'thôn bản ấp xóm làng buôn'
  .split(' ')
  .map((word) => [word, 4]);

/** After the word of a unit these make another word of it or close it off: "xã *hội*", "tỉnh *lộ*", "huyện *và* tỉnh". */
export const NOT_SUBJECT_AFTER: ReadonlySet<string> = new Set(
  (
    'hội viên lộ ủy đoàn đội và hoặc hay này ấy đó kia nào khác nhà thân làng lân bạn thị đường trực thuộc loại ' +
    'dân bộ trưởng ' +
    'lị lỵ giáp tự ta mẹ nghề quê của với để cho vì do nên khi nếu như thì mà là về theo từ tại ở trong trên ngày đề sau'
  ).split(' '),
);

/** Words between the kind of a unit and its name: "xã *vùng cao* Sủng Máng", "huyện *miền núi* Ba Tơ". */
export const PLACE_MODIFIERS: readonly string[] = [
  'vùng cao',
  'vùng cao biên giới',
  'vùng sâu',
  'vùng xa',
  'vùng ven',
  'vùng biên',
  'vùng biển',
  'vùng biên giới',
  'vùng lũ',
  'vùng rốn lũ',
  'biên giới',
  'biên cương',
  'miền núi',
  'miền biển',
  'miền tây',
  'trung du',
  'đồng bằng',
  'ven biển',
  'ven đô',
  'ven sông',
  'bãi ngang',
  'cù lao',
  'biển',
  'đảo',
  'hải đảo',
  'đảo tiền tiêu',
  'cửa khẩu',
  'nghèo',
  'thuần nông',
  'trung tâm',
  'cửa ngõ',
  'anh hùng',
  'nông thôn mới',
  'mới',
  'cũ',
  'đặc biệt khó khăn',
];

/**
 * Syllables that make a compound of the unit's word: "hợp *tác* xã Quế Mường Sang", "nhà *xuất* bản Kim Đồng",
 * "*văn* bản", "*kịch* bản", "đường *liên* thôn Nà Pàn - Khuổi Cáy".
 */
export const NOT_PLACE_AFTER: ReadonlySet<string> = new Set(
  'tác xuất văn cơ kịch phiên biên ấn đăng biển bán quần hải già liên'.split(' '),
);

/** Words of a post: after the unit of one the name of its holder may follow ("Chủ tịch UBND xã Đàm Văn Thuyết"). */
export const POST_WORDS = wordTable<ReadonlySet<string>>({
  chủ: new Set(['tịch', 'nhiệm']),
  bí: new Set(['thư']),
  giám: new Set(['đốc']),
  trưởng: new Set(['ban', 'phòng', 'công', 'đoàn', 'thôn', 'bản', 'ấp', 'buôn', 'làng', 'xóm', 'khu', 'bon']),
  chánh: new Set(['văn', 'thanh', 'án']),
  chỉ: new Set(['huy']),
  hiệu: new Set(['trưởng']),
  ủy: new Set(['viên']),
  đại: new Set(['biểu']),
  cục: new Set(['trưởng']),
});

/** Words that make a post of what stands around them: "*Phó* Viện trưởng", "Viện *trưởng* VKSND", "*Chánh* án". */
export const POST_MARKS: ReadonlySet<string> = new Set(['trưởng', 'phó', 'chánh']);

/** The frequent family names, to tell the holder of a post from the name of a unit. */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn phùng trương mai đào ' +
    'lâm hà cao tạ ' +
    'giàng vừ sùng thào lò lường quàng tòng cầm đàm nông ma triệu bàn vi hoàng chu lương lầu mùa hạng tẩn lục ' +
    'ksor siu niê rơ ' +
    'quách hứa tống đậu chử khuất uông kiều thiều tô chung nghiêm vương thạch vàng sồng tráng cháng hầu thền lù ' +
    'chảo phàn mùng phàng cà'
  ).split(' '),
);

/** Syllables after a family name that units rarely have: whatever stands before one names a person. */
export const MIDDLE_NAMES: ReadonlySet<string> = new Set([
  'văn',
  'thị',
  'đức',
  'hữu',
  'quốc',
  'ngọc',
  'xuân',
  'minh',
  'a',
  'mí',
  'seo',
]);

/** Short forms of one name, in search spelling: the press writes "TP.HCM" beside "Thành phố Hồ Chí Minh". */
export const NAME_ALIASES = wordTable<string>({
  hcm: 'hồ chí minh',
  tphcm: 'hồ chí minh',
  đbscl: 'đồng bằng sông cửu long',
});

/** Things named after a place, before whose name its unit's word is written with a capital: "cầu *Bản Lãm*", "chợ *Xóm Củi*". */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  'cầu hồ chợ đèo suối sông trường đập trạm cụm mỏ chùa đình đền khu cảng bến thác động hang đồi núi đồn di'.split(' '),
);

/** Before the name of who speaks: "*ông* Hoàng Văn Tài", "đồng *chí* Chìu A Sáng". */
export const ADDRESSES: ReadonlySet<string> = new Set('ông bà anh chị chí cô thầy cụ già'.split(' '));
