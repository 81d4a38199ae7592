import type { PlaceKind, PlaceLevel } from './place-unit';

/** Kinds a kind word may stand for, and the level it is of. "Thành phố" is a province (Hải Phòng) or was a district (Lào Cai). */
export const LEVELS_OF_KIND: Readonly<Record<PlaceKind, readonly PlaceLevel[]>> = {
  tỉnh: ['province'],
  'thành phố': ['province', 'district'],
  huyện: ['district'],
  quận: ['district'],
  'thị xã': ['district'],
  xã: ['commune'],
  phường: ['commune'],
  'thị trấn': ['commune'],
  'đặc khu': ['commune'],
};

export type KindWord = {
  readonly kind: PlaceKind;
  /**
   * Believed only before a known unit's name: the word stands for other things too ("TT": Thường trực, Trung tâm), or all units
   * of the kind are known (provinces). Other kinds may have a name the data lacks: a commune merged away before 2024.
   */
  readonly onlyKnown: boolean;
  /** Not itself part of the name: "Huyện ủy Bảo Yên" names huyện Bảo Yên. */
  readonly office: boolean;
};

const word = (kind: PlaceKind): KindWord => ({ kind, onlyKnown: false, office: false });
const known = (kind: PlaceKind): KindWord => ({ kind, onlyKnown: true, office: false });
const office = (kind: PlaceKind): KindWord => ({ kind, onlyKnown: true, office: true });

/** Kind words by their lower-case tokens joined with a space; at most two tokens. */
export const KIND_WORDS: ReadonlyMap<string, KindWord> = new Map([
  ['tỉnh', known('tỉnh')],
  ['thành phố', known('thành phố')],
  ['huyện', word('huyện')],
  ['quận', word('quận')],
  ['thị xã', word('thị xã')],
  ['xã', word('xã')],
  ['phường', word('phường')],
  ['thị trấn', word('thị trấn')],
  ['đặc khu', word('đặc khu')],
  ['tỉnh ủy', office('tỉnh')],
  ['tỉnh uỷ', office('tỉnh')],
  ['tỉnh đoàn', office('tỉnh')],
  ['thành ủy', office('thành phố')],
  ['thành uỷ', office('thành phố')],
  ['thành đoàn', office('thành phố')],
  ['huyện ủy', office('huyện')],
  ['huyện uỷ', office('huyện')],
  ['huyện đoàn', office('huyện')],
  ['quận ủy', office('quận')],
  ['quận uỷ', office('quận')],
  ['thị ủy', office('thị xã')],
  ['thị uỷ', office('thị xã')],
]);

/** Abbreviations, by their letters as printed without dots. Single letters must carry a dot ("H. Bảo Yên"). */
export const SHORT_KINDS: ReadonlyMap<string, KindWord> = new Map([
  ['TP', known('thành phố')],
  ['Tp', known('thành phố')],
  ['TX', known('thị xã')],
  ['Tx', known('thị xã')],
  ['TT', known('thị trấn')],
  ['T', known('tỉnh')],
  ['H', known('huyện')],
  ['Q', known('quận')],
  ['P', known('phường')],
  ['X', known('xã')],
]);

/** Words that may stand between the kind and the name ("xã biên giới Hướng Tân", "huyện đảo Lý Sơn"). */
export const BETWEEN_KIND_AND_NAME: ReadonlySet<string> = new Set([
  'anh hùng',
  'bãi ngang',
  'biên giới',
  'cù lao',
  'đảo',
  'đảo tiền tiêu',
  'mới',
  'miền núi',
  'nghèo',
  'rẻo cao',
  'ven biển',
  'ven đô',
  'vùng biên',
  'vùng cao',
  'vùng cao biên giới',
  'vùng sâu',
  'vùng xa',
]);
export const LONGEST_BETWEEN = 4;

/** "các xã A, B và C", "3 xã: A, B": names that follow are units of that kind too. Numbers count as well. */
export const PLURAL_WORDS: ReadonlySet<string> = new Set([
  'các',
  'những',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'nhiều',
  'số',
]);

/** A person's name begins here: "Chủ tịch UBND xã Khánh Lũng Nguyễn Văn A" names the commune Khánh Lũng. The commonest surnames. */
export const SURNAMES: ReadonlySet<string> = new Set(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Mai Đào Lương Trương Hà Lò Vàng Giàng Nông Triệu Tẩn Cà Quàng Vừ Sùng Thào Mùa Lường'.split(
    ' ',
  ),
);

/** "Xã" after these is no commune: hợp tác xã (co-operative), thông tấn xã (news agency), công xã, làng xã. */
export const NOT_AFTER: ReadonlySet<string> = new Set(['tác', 'tấn', 'công', 'bưu']);

/** Keys of names that bare are often a common word or a river (hòa bình: peace; sông Sài Gòn): believed only where the text gives the kind too. */
export const NEVER_BARE: ReadonlySet<string> = new Set(['hoa1 binh1', 'sai1 gon1']);

/** Key of the name that without "TP" is the President's: "học tập tư tưởng Hồ Chí Minh". */
export const PRESIDENT = 'hô1 chi2 minh';

/** Words before a capitalised name that make it the name of something else: "Báo Lào Cai", "Đài Hà Nội". */
export const NAMES_SOMETHING_ELSE: ReadonlySet<string> = new Set([
  'báo',
  'đài',
  'tạp chí',
  'đường',
  'phố',
  'hãng',
  'nguồn',
]);

/** Second words of a person's name, whatever the surname: "Ma Thị Dung". */
export const MIDDLE_NAMES: ReadonlySet<string> = new Set(['Văn', 'Thị']);
