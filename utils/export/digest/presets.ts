/** Whose paper a digest is: a Party body's, a State body's, or an office's own newsletter without heading. */
export type DigestPresetName = 'party' | 'state' | 'plain';

/** Sizes are points. */
export type DigestPreset = {
  readonly national: readonly { readonly text: string; readonly size: number }[];
  /** Twips: as narrow as the national heading, or place and day under it, stand on one line each. */
  readonly nationalWidth: number;
  /** Body above the issuing one, and the issuing one. */
  readonly issuerSize: number;
  readonly superiorSize: number;
  /** Party papers have a star under the issuing body where State papers have a rule. */
  readonly star: boolean;
  readonly numberLabel: string;
  readonly placeSize: number;
  readonly titleSize: number;
  readonly bodySize: number;
  /** "Thay mặt", "thừa lệnh" are abbreviated differently; the reader types the line, this is what it begins with. */
  readonly onBehalf: string;
};

/**
 * Numbers of the two rules in force: Party, Guideline 36-HD/VPTW (2018); State, Decree 30/2020/NĐ-CP, Appendix I.
 * The national heading of the decree is wrong on a Party paper and the other way round.
 */
export const DIGEST_PRESETS: Readonly<Record<DigestPresetName, DigestPreset>> = {
  party: {
    national: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 15 }],
    nationalWidth: 4750,
    superiorSize: 14,
    issuerSize: 14,
    star: true,
    numberLabel: 'Số ',
    placeSize: 14,
    titleSize: 16,
    bodySize: 14,
    onBehalf: 'T/M',
  },
  state: {
    national: [
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 12 },
      { text: 'Độc lập - Tự do - Hạnh phúc', size: 13 },
    ],
    nationalWidth: 5500,
    superiorSize: 12,
    issuerSize: 12,
    star: false,
    numberLabel: 'Số: ',
    placeSize: 13,
    titleSize: 14,
    bodySize: 14,
    onBehalf: 'TM.',
  },
  plain: {
    national: [],
    nationalWidth: 4750,
    superiorSize: 13,
    issuerSize: 13,
    star: false,
    numberLabel: 'Số: ',
    placeSize: 13,
    titleSize: 16,
    bodySize: 13,
    onBehalf: '',
  },
};

/** The usual sections of a digest, with words in the name of a paper's own section that lead there; folded text. */
export const DIGEST_TOPICS: readonly { readonly title: string; readonly cues: readonly string[] }[] = [
  {
    title: 'Xây dựng Đảng, hệ thống chính trị',
    cues: [
      'xay dung dang',
      'chinh tri',
      'dai hoi',
      'dang bo',
      'chinh quyen',
      'quoc hoi',
      'hdnd',
      'mat tran',
      'thoi su',
    ],
  },
  {
    title: 'Kinh tế',
    cues: [
      'kinh te',
      'nong nghiep',
      'nong thon',
      'cong nghiep',
      'thuong mai',
      'tai chinh',
      'dau tu',
      'dat dai',
      'du lich',
      'giao thong',
      'lam nghiep',
      'doanh nghiep',
      'thi truong',
      'moi truong',
    ],
  },
  {
    title: 'Văn hóa - xã hội',
    cues: [
      'van hoa',
      'xa hoi',
      'giao duc',
      'y te',
      'suc khoe',
      'the thao',
      'doi song',
      'dan toc',
      'ton giao',
      'lao dong',
      'viec lam',
      'khoa hoc',
      'chuyen doi so',
      'gia dinh',
      'tre',
    ],
  },
  {
    title: 'Quốc phòng - an ninh',
    cues: ['quoc phong', 'an ninh', 'phap luat', 'quan su', 'cong an', 'bien phong', 'trat tu'],
  },
];
/** Where an item goes that no cue leads anywhere. */
export const OTHER_TOPIC = 'Tin khác';
