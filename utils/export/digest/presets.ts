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

/** The usual sections of a digest, with words that lead there: of the paper's own sections, tags, titles. In lower case, modern spelling. */
export const DIGEST_TOPICS: readonly { readonly title: string; readonly cues: readonly string[] }[] = [
  {
    title: 'Xây dựng Đảng, hệ thống chính trị',
    cues: [
      'xây dựng đảng',
      'chính trị',
      'đại hội',
      'đảng bộ',
      'đảng viên',
      'chi bộ',
      'tỉnh ủy',
      'thành ủy',
      'chính quyền',
      'quốc hội',
      'hđnd',
      'mặt trận',
      'bầu cử',
      'cử tri',
      'sáp nhập',
    ],
  },
  {
    title: 'Kinh tế',
    cues: [
      'kinh tế',
      'nông nghiệp',
      'nông thôn',
      'nông thôn mới',
      'công nghiệp',
      'thương mại',
      'tài chính',
      'ngân sách',
      'đầu tư',
      'giải ngân',
      'đất đai',
      'du lịch',
      'giao thông',
      'cao tốc',
      'lâm nghiệp',
      'thủy sản',
      'doanh nghiệp',
      'hợp tác xã',
      'thị trường',
      'xuất khẩu',
      'môi trường',
      'ocop',
      'vụ mùa',
      'năng suất',
    ],
  },
  {
    title: 'Văn hóa - xã hội',
    cues: [
      'văn hóa',
      'xã hội',
      'giáo dục',
      'học sinh',
      'trường học',
      'năm học',
      'y tế',
      'sức khỏe',
      'bệnh viện',
      'bảo hiểm y tế',
      'thể thao',
      'đời sống',
      'dân tộc',
      'tôn giáo',
      'lao động',
      'việc làm',
      'an sinh',
      'hộ nghèo',
      'giảm nghèo',
      'khoa học',
      'chuyển đổi số',
      'gia đình',
      'trẻ em',
      'lễ hội',
      'di sản',
      // Storms and floods are told for what they do to people: the papers of propaganda boards keep them here.
      'thiên tai',
      'mưa lũ',
      'lũ quét',
      'sạt lở',
      'bão số',
      'ngập lụt',
    ],
  },
  {
    title: 'Quốc phòng - an ninh',
    cues: [
      'quốc phòng',
      'an ninh',
      'pháp luật',
      'quân sự',
      'quân khu',
      'lữ đoàn',
      'trung đoàn',
      'bộ đội',
      'dân quân',
      'tân binh',
      'tuyển quân',
      'công an',
      'cảnh sát',
      'biên phòng',
      'trật tự',
      'tội phạm',
      'ma túy',
      'khởi tố',
      'tạm giam',
      'tai nạn giao thông',
    ],
  },
];
/** Where an item goes that no cue leads anywhere. */
export const OTHER_TOPIC = 'Tin khác';
